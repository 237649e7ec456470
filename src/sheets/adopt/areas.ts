import { listColumns, type ListColumn } from "./listColumns";
import { listHeads, type ListHead } from "./list";
import { chosenMonth, monthAbove, monthsInList } from "./areaMonths";
import { isMonth } from "../kit/months";
import { type LeftOutRow, type ListedPerson, listedPeople, type PersonColumns } from "./people";
import { type LeftOut, rowWords } from "./rowKind";
import type { SheetView } from "./view";

/** How people and items stand on a sheet. */
type Layout = "rowPerPerson" | "flatWithMonths" | "itemsInRows" | "printedForm" | "records";

/** Why an area is proposed. */
type AreaReason = "name" | "number" | "fullMarks" | "weights" | "total" | "grade" | "pay" | "people";

/** An area of a sheet that may be what people are evaluated in; rows and columns count from 0, within the view. */
export interface ProposedArea {
  view: SheetView;
  layout: Layout;
  head: ListHead;
  /** The first row that may be somebody's. */
  begin: number;
  /** The first row below that belongs to something else. */
  end: number;
  /** Of the people, the first and the last. */
  rows: readonly [number, number];
  people: readonly ListedPerson[];
  leftOut: readonly LeftOutRow[];
  columns: readonly ListColumn[];
  /** Where people stand beside each other: lines above and below that are no items. */
  stray: readonly { at: number; why: LeftOut }[];
  person: PersonColumns;
  /** The month it is of, "2026-10" or "-10" without a year; null where nothing says so. */
  month: string | null;
  /** Months that stand below each other, in the order of the sheet. */
  months: readonly string[];
  monthColumn: number | null;
  why: readonly AreaReason[];
  /** Where it is on the sheet: the rows of headings and those below, counted from 0. */
  onSheet: { header: readonly [number, number]; rows: readonly [number, number] };
}

/** Lists of a view, each with its people. */
export function listsIn(view: SheetView, period: string | null): ProposedArea[] {
  const heads = listHeads(view);
  return heads.flatMap((head) => {
    const rows = { begin: head.last + 1, end: endOf(head, heads, view) };
    return listArea(view, head, rows, period) ?? [];
  });
}

/** A list ends where the next one below begins, with the lines that stand right above its headings. */
function endOf(head: ListHead, heads: readonly ListHead[], view: SheetView): number {
  const below = heads.filter(
    (other) => other.first > head.last && other.columns[0] <= head.columns[1] && other.columns[1] >= head.columns[0],
  );
  return Math.min(view.rows, ...below.map(({ first }) => first));
}

/** 客服 before 姓名 is a team: the surest word names people. */
function personColumns(columns: readonly ListColumn[], { person }: ListHead): PersonColumns {
  const kindAt = columns.find(({ at }) => at === person)?.kind ?? null;
  const others = columns.filter(({ at }) => at !== person);
  const number = others.find(({ kind }) => kind === "number") ?? others.find(({ kind }) => kind === "account");
  if (kindAt === "number") return { name: null, number: person };
  return { name: person, number: number?.at ?? null };
}

/** The list again, with people named by other columns. */
export const listAgain = (area: ProposedArea, person: PersonColumns, period: string | null): ProposedArea | null =>
  listArea(area.view, area.head, { begin: area.begin, end: area.end, person }, period);

/** Where people are looked for, and by which columns they are named where that is said. */
interface AreaRows {
  begin: number;
  end: number;
  person?: PersonColumns;
}

/** What a list is, with headings and rows of people where they are said to be; null where nobody is. */
export function listArea(
  view: SheetView,
  head: ListHead,
  { begin, end, person: named }: AreaRows,
  period: string | null,
): ProposedArea | null {
  const { columns, stray } = ownColumns(view, listColumns(view, head));
  const person = named ?? personColumns(columns, head);
  const all = listedPeople(view, head, person, [begin, end]);
  const months = monthsInList(view, columns, all.people);
  const chosen = chosenMonth(months.told, period);
  const isOther = ({ row }: ListedPerson): boolean => isOtherMonth(months.of(row), chosen);
  const people = all.people.filter((one) => !isOther(one));
  const first = people[0];
  const last = people.at(-1);
  if (first === undefined || last === undefined) return null;
  const others = all.people.filter(isOther).map(({ row }) => ({ row, why: "otherMonth" as const }));
  return {
    view,
    layout: layoutOf(all.people, months.told, view),
    head,
    begin,
    end,
    rows: [first.row, last.last],
    people,
    leftOut: [...all.leftOut, ...others].sort((a, b) => a.row - b.row),
    stray,
    columns,
    person,
    month: chosen ?? monthAbove(view, head),
    months: months.told,
    monthColumn: months.told.length > 0 ? months.column : null,
    why: reasonsFor(columns, people),
    onSheet: view.isTurned
      ? turnedPlace(columns, person)
      : { header: [head.first, head.last], rows: [first.row, last.last] },
  };
}

const isOtherMonth = (month: string | null, chosen: string | null): boolean =>
  chosen !== null && month !== null && !isMonth(month, chosen);

/** Where people stand beside each other, their names are the heading and the items go down. */
function turnedPlace(columns: readonly ListColumn[], { name, number }: PersonColumns): ProposedArea["onSheet"] {
  const named = [name, number].filter((at) => at !== null);
  const items = columns.map(({ at }) => at).filter((at) => !named.includes(at));
  return { header: [Math.min(...named), Math.max(...named)], rows: [Math.min(...items), Math.max(...items)] };
}

/** Above the names stand titles, below the items signatures; across a list neither can be. */
function ownColumns(view: SheetView, columns: readonly ListColumn[]): Pick<ProposedArea, "columns" | "stray"> {
  if (!view.isTurned) return { columns, stray: [] };
  const stray = columns.flatMap(({ at, kind, heading }): { at: number; why: LeftOut }[] => {
    const words = kind === null || kind === "about" ? rowWords(heading) : null;
    const isTitle = heading !== "" && kind === null && (view.merge(0, at)?.rows ?? 1) > 2;
    if (words === "signature" || words === "note") return [{ at, why: words }];
    return isTitle ? [{ at, why: "title" as const }] : [];
  });
  return { columns: columns.filter(({ at }) => !stray.some((one) => one.at === at)), stray };
}

/** Who stands in many rows has records there and no result. */
function layoutOf(people: readonly ListedPerson[], months: readonly string[], { isTurned }: SheetView): Layout {
  if (months.length > 1) return "flatWithMonths";
  const distinct = new Set(people.map(({ number, name }) => `${number} ${name}`)).size;
  if (distinct * 2 <= people.length) return "records";
  return isTurned ? "itemsInRows" : "rowPerPerson";
}

function reasonsFor(columns: readonly ListColumn[], people: readonly ListedPerson[]): AreaReason[] {
  const has = (kind: ListColumn["kind"]): boolean => columns.some((column) => column.kind === kind);
  const told: readonly (readonly [AreaReason, boolean])[] = [
    ["name", has("name")],
    ["number", has("number")],
    ["fullMarks", columns.some(({ full }) => full !== null)],
    ["weights", columns.some(({ weight, kind }) => weight !== null || kind === "weight")],
    ["total", has("total")],
    ["grade", has("grade")],
    ["pay", has("pay")],
    ["people", people.length > 1],
  ];
  return told.filter(([, holds]) => holds).map(([reason]) => reason);
}
