import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { type Context, mutate, worksheet } from "./context";

/** Sets cells; what a cell does not mention stays as it is. */
export function setCells(
  context: Context,
  sheet: string,
  cellValue: IObjectMatrixPrimitiveType<ICellData>,
  trigger?: string,
): void {
  worksheet(context, sheet);
  const params: ISetRangeValuesMutationParams = { unitId: context.unitId, subUnitId: sheet, cellValue };
  if (trigger !== undefined) params.trigger = trigger;
  const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
  mutate(context, [{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: undo }]);
}
