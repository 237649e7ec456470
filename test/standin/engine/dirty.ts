import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Context } from "./context";

/** What must be calculated again, in the terms of Univer's calculation. */
export type Dirty = Pick<
  IFormulaDirtyData,
  "forceCalculation" | "dirtyRanges" | "dirtyNameMap" | "dirtyDefinedNameMap" | "dirtyUnitFeatureMap"
> &
  Pick<IFormulaDirtyData, "dirtyUnitOtherFormulaMap" | "clearDependencyTreeCache"> & {
    dirtySuperTableMap: Record<string, Record<string, string> | undefined>;
  };

const WHOLE_ROWS: readonly string[] = [
  RemoveRowMutation.id,
  RemoveColMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
];

export function nothingDirty(): Dirty {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** What a mutation makes dirty, undefined for one that touches no formula. */
export function dirtiedBy(
  context: Context,
  mutation: ICommandInfo,
  options?: IExecutionOptions,
): Partial<Dirty> | undefined {
  const known = context.injector.get(IActiveDirtyManagerService).get(mutation.id);
  if (!known || !mutation.params) return undefined;
  if (mutation.id === SetRangeValuesMutation.id) {
    const { trigger } = mutation.params as { trigger?: string };
    if (options?.onlyLocal === true || trigger === SetStyleCommand.id) return undefined;
  }
  if (WHOLE_ROWS.includes(mutation.id)) return wholeRows(mutation.params as RowsOrColumns);
  if (mutation.id === SetTriggerFormulaCalculationStartMutation.id) return mutation.params;
  return known.getDirtyData(mutation) as Partial<Dirty>;
}

/** Adds to what is dirty already. */
export function addDirty(all: Dirty, more: Partial<Dirty>): void {
  all.dirtyRanges.push(...(more.dirtyRanges ?? []));
  all.forceCalculation ||= more.forceCalculation ?? false;
  mergeMaps(all.dirtyNameMap, more.dirtyNameMap);
  mergeMaps(all.dirtyDefinedNameMap, more.dirtyDefinedNameMap);
  mergeMaps(all.dirtySuperTableMap, more.dirtySuperTableMap);
  mergeMaps(all.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap);
  mergeMaps(all.dirtyUnitOtherFormulaMap, more.dirtyUnitOtherFormulaMap);
  mergeMaps(all.clearDependencyTreeCache, more.clearDependencyTreeCache);
}

interface RowsOrColumns {
  unitId: string;
  subUnitId: string;
  range?: IRange;
  ranges?: IRange[];
}

/** Univer lists every cell of the rows one by one; with sheets of Excel's size that takes seconds. */
function wholeRows({ unitId, subUnitId, range, ranges }: RowsOrColumns): Partial<Dirty> {
  return {
    dirtyRanges: (ranges ?? (range ? [range] : [])).map((one) => ({ unitId, sheetId: subUnitId, range: one })),
    clearDependencyTreeCache: { [unitId]: { [subUnitId]: "1" } },
  };
}

type NestedMap = Record<string, unknown>;

function mergeMaps(all: object, more: object | null | undefined): void {
  const target = all as NestedMap;
  for (const [key, value] of Object.entries(more ?? {})) {
    const nested = typeof value === "object" && value !== null;
    target[key] = nested ? { ...(target[key] as NestedMap | undefined), ...(value as NestedMap) } : value;
  }
}
