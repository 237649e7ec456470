import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { fieldFlow } from "./fieldFlow";
import { printPages } from "./printPages";
import type { CellPlace, Field } from "./field";
import type { ScoreColumn } from "../terms/scoreColumn";
import { scoreColumns } from "./scoreColumns";
import { displayWidth } from "../kit/textFit";

/** Where things are on 评分表; rows and columns count from 0. */
export interface ScoreLayout {
  columns: readonly ScoreColumn[];
  /** Cell of each department input. */
  department: Readonly<Record<string, CellPlace>>;
  /** Label and value cells of each department input. */
  departmentFields: Readonly<Record<string, Field>>;
  fields: Readonly<Record<FieldId, Field>>;
  /** Says whether the department inputs are complete; null where the policy has none. */
  departmentState: { row: number; column: number; lastColumn: number } | null;
  /** Words before the department inputs; not in the frozen columns where these stand on several pages. */
  departmentLabel: Field["label"] | null;
  groupRow: number;
  headerRow: number;
  /** Rows the table is made with, blank ones included. */
  rows: number;
  /** Totals and averages stand above the table so that it can grow. */
  totalsRow: number;
  averagesRow: number;
  frozenColumns: number;
}

type FieldId = "department" | "period" | "scorer" | "scoredOn" | "approver";

const frozenColumns = 3;
/** A department that is named in the frozen part, the other fields beside it. */
const departmentName: Field = {
  label: { row: 1, column: 0, lastColumn: 0 },
  value: { row: 1, column: 1, lastColumn: frozenColumns - 1 },
};

function titleFields(columns: readonly ScoreColumn[]): { fields: ScoreLayout["fields"]; nextRow: number } {
  const flow = fieldFlow(columns, 1, frozenColumns);
  const field = (): Field => flow.field(9, 13);
  const fields = { department: departmentName, period: field(), scorer: field(), scoredOn: field(), approver: field() };
  return { fields, nextRow: flow.nextRow() };
}

type DepartmentPlaces = Pick<ScoreLayout, "department" | "departmentFields" | "departmentState" | "departmentLabel"> & {
  nextRow: number;
};

/** Where the department's figures find room: on the columns of the first page, from a row on. */
interface Room {
  columns: readonly ScoreColumn[];
  row: number;
  /** The frozen columns stand on several pages. */
  isRepeated: boolean;
}

/** The department's figures and, behind them, whether they are complete. */
function departmentPlaces({ inputs }: Scheme, language: Language, room: Room): DepartmentPlaces {
  const { columns, row, isRepeated } = room;
  const own = inputs.filter(({ of }) => of === "department");
  if (own.length === 0)
    return { department: {}, departmentFields: {}, departmentState: null, departmentLabel: null, nextRow: row };
  const flow = fieldFlow(columns, row, frozenColumns);
  const departmentLabel = isRepeated ? flow.cells(9) : { row, column: 0, lastColumn: frozenColumns - 1 };
  const departmentFields = Object.fromEntries(
    own.map((input) => [input.id, flow.field(Math.max(12, displayWidth(input.short[language])), 8)] as const),
  );
  const department = Object.fromEntries(
    Object.entries(departmentFields).map(([id, { value }]) => [id, { row: value.row, column: value.column }]),
  );
  const departmentState = flow.cells(40);
  return { department, departmentFields, departmentState, departmentLabel, nextRow: flow.nextRow() };
}

/** Where everything of 评分表 stands, settled before a value is written; one declaration for writer, reader, check and tests. */
export function scoreLayout(scheme: Scheme, language: Language, rows: number): ScoreLayout {
  const columns = scoreColumns(scheme, language);
  const { starts } = printPages(columns, frozenColumns);
  const firstPage = columns.slice(0, starts[0]);
  const { fields, nextRow: row } = titleFields(firstPage);
  const room = { columns: firstPage, row, isRepeated: starts.length > 0 };
  const { nextRow, ...places } = departmentPlaces(scheme, language, room);
  return {
    columns,
    ...places,
    fields,
    totalsRow: nextRow,
    averagesRow: nextRow + 1,
    groupRow: nextRow + 2,
    headerRow: nextRow + 3,
    rows,
    frozenColumns,
  };
}
