import type { ProposedArea } from "./areas";
import { type FormField, formFields, personField } from "./formFields";
import { type ItemRow, itemTables, type ItemTable } from "./itemTables";
import type { HeadingKind } from "./headingWords";
import { joiner, type ListColumn } from "./listColumns";
import { monthOfCell } from "../kit/months";
import type { SheetView } from "./view";

/** A cell of the sheet that a column of the form stands for. */
interface Place {
  row: number;
  column: number;
  /** Only a part of the cell, behind its label. */
  text: string | null;
}

/** A form as a list of one person: a column for each of its fields and items. */
interface Form {
  columns: ListColumn[];
  places: Place[];
}

const fieldKinds: readonly HeadingKind[] = [
  "name",
  "number",
  "total",
  "grade",
  "pay",
  "rank",
  "remark",
  "month",
  "about",
];

const column = (at: number, heading: string, more: Partial<ListColumn>): ListColumn => ({
  at,
  heading,
  path: [heading],
  kind: null,
  full: null,
  weight: null,
  unit: null,
  ...more,
});

/** The form that a sheet is, if it is about one person and has items to mark. */
export function formsIn(view: SheetView): ProposedArea[] {
  const fields = formFields(view);
  const person = personField(fields);
  const tables = itemTables(view);
  return person === null || tables.length === 0 ? [] : [areaOf(view, person, fields, tables)];
}

function areaOf(
  view: SheetView,
  person: FormField,
  fields: readonly FormField[],
  tables: readonly ItemTable[],
): ProposedArea {
  const form = formOf(person, fields, tables);
  const one = oneRow(view, form);
  const number = form.columns.find(({ kind }) => kind === "number")?.at ?? null;
  const month = fields.find(({ kind }) => kind === "month");
  return {
    view: one,
    layout: "printedForm",
    head: { first: 0, last: 0, columns: [0, form.columns.length - 1], person: 0, named: 0 },
    begin: 1,
    end: 2,
    rows: [1, 1],
    people: [{ row: 1, last: 1, number: number === null ? "" : one.text(1, number), name: person.text }],
    leftOut: [],
    stray: [],
    columns: form.columns,
    person: { name: 0, number },
    month: month === undefined ? null : monthOfCell(month.text),
    months: [],
    monthColumn: null,
    why: ["name", "weights"],
    onSheet: placeOf(tables),
  };
}

function placeOf(tables: readonly ItemTable[]): ProposedArea["onSheet"] {
  const rows = tables.flatMap((table) => table.rows.map(({ row }) => row));
  return { header: tables[0]?.header ?? [0, 0], rows: [Math.min(...rows), Math.max(...rows)] };
}

function formOf(person: FormField, fields: readonly FormField[], tables: readonly ItemTable[]): Form {
  const form: Form = { columns: [], places: [] };
  const add: Add = (heading, place, more) => {
    form.columns.push(column(form.columns.length, heading, more));
    form.places.push(place);
  };
  const listed = new Set(tables.flatMap(({ header, rows }) => [...header, ...rows.map(({ row }) => row)]));
  const others = fields.filter(
    (field) => field !== person && fieldKinds.includes(field.kind) && !listed.has(field.row),
  );
  for (const { label, kind, row, column: at, text, isInside } of [person, ...others])
    add(label, { row, column: at, text: isInside ? text : null }, { kind });
  for (const { rows } of tables) for (const row of rows) addMarks(add, row);
  return form;
}

type Add = (heading: string, place: Place, more: Partial<ListColumn>) => void;

/** Of several people who mark an item nobody but the policy says whose marks count; what somebody thinks of themselves does not alone. */
function addMarks(add: Add, { row, path, full, weight, marks }: ItemRow): void {
  const others = marks.filter(({ heading }) => !/自评|自我|本人|self/i.test(heading));
  for (const mark of marks) {
    const words = marks.length > 1 ? [...path, mark.heading] : path;
    const counts = others.length === 1 ? others[0] === mark : marks.length === 1;
    const scale = counts ? { full, weight, kind: marks.length > 1 ? ("mark" as const) : null } : {};
    add(words.join(joiner), { row, column: mark.column, text: null }, { path: words, ...scale });
  }
}

/** The form seen as headings and one row below them. */
function oneRow(view: SheetView, { columns, places }: Form): SheetView {
  const placeAt = (at: number): Place => places[at] ?? { row: view.rows, column: view.columns, text: null };
  const seen =
    <T>(look: (row: number, column: number) => T, otherwise: T) =>
    (row: number, at: number): T => {
      const place = placeAt(at);
      return row === 1 ? look(place.row, place.column) : otherwise;
    };
  return {
    ...view,
    rows: 2,
    columns: columns.length,
    value: (row, at) =>
      row === 0 ? (columns[at]?.heading ?? "") : (placeAt(at).text ?? seen(view.value, "")(row, at)),
    text: (row, at) => (row === 0 ? (columns[at]?.heading ?? "") : (placeAt(at).text ?? seen(view.text, "")(row, at))),
    formula: seen(view.formula, ""),
    format: seen(view.format, ""),
    merge: () => null,
    isHidden: seen(view.isHidden, false),
    address: (_, at) => view.address(placeAt(at).row, placeAt(at).column),
  };
}
