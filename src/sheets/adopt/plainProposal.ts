import type { ProposedArea } from "./areas";
import { areNumbers, areWithin, type ColumnValues } from "./columnValues";
import type { HeadingKind } from "./headingWords";
import { type Proposal, undecided, unused } from "./meaning";
import type { SeenColumn } from "./seenColumns";

const results = ["total", "grade", "pay", "rank"] as const;
type ResultKind = (typeof results)[number];

const isResult = (kind: HeadingKind | null): kind is ResultKind => results.some((one) => one === kind);

const isFilledWithWords = ({ filled, words }: ColumnValues): boolean => words.length > filled / 2;

/** Whether values are what such a result looks like: a grade in words, all others in numbers. */
const looksLike = (kind: ResultKind, values: ColumnValues): boolean =>
  values.filled === 0 || (kind === "grade" ? values.numbers.length < values.filled / 2 : areNumbers(values));

/** What a column means by its heading and its values alone, without a policy. */
export function plainProposal(seen: SeenColumn, all: readonly SeenColumn[], area: ProposedArea): Proposal {
  const { column, values } = seen;
  if (column.at === area.person.name) return { means: { kind: "name" }, sure: column.kind === "name" };
  if (column.at === area.person.number) return { means: { kind: "number" }, sure: column.kind === "number" };
  if (column.kind === "remark") return { means: { kind: "remark" }, sure: true };
  if (isNothing(column.kind)) return unused;
  if (seen.isOtherMonth || seen.isPerRow) return undecided;
  const kind = resultOf(seen, all);
  if (kind !== null)
    return looksLike(kind, values) ? { means: { kind: "result", id: kind }, sure: isOnly(kind, all) } : undecided;
  return markProposal(seen);
}

const isNothing = (kind: HeadingKind | null): boolean =>
  kind !== null && ["index", "weight", "full", "month", "about", "item"].includes(kind);

const isOnly = (kind: ResultKind, all: readonly SeenColumn[]): boolean =>
  all.filter(({ column }) => column.kind === kind).length === 1;

/** Of several columns of one kind the last is the result; a bare 得分 is the total where it is the only mark. */
function resultOf(seen: SeenColumn, all: readonly SeenColumn[]): ResultKind | null {
  const { column, values, isSummed } = seen;
  const { kind } = column;
  if (kind === "total" && isFilledWithWords(values)) return "grade";
  if (isResult(kind)) return isLast(seen, all) && !isSummed ? kind : null;
  return isOnlyMark(seen, all) ? "total" : null;
}

const isLast = ({ column }: SeenColumn, all: readonly SeenColumn[]): boolean =>
  all.filter((one) => one.column.kind === column.kind && !one.isOtherMonth).at(-1)?.column === column;

function isOnlyMark({ column }: SeenColumn, all: readonly SeenColumn[]): boolean {
  const marks = all.filter((one) => one.column.kind === "mark" || one.column.full !== null);
  const isAlone = column.kind === "mark" && column.path.length === 1 && marks.length === 1;
  return isAlone && !all.some((one) => one.column.kind === "total");
}

/** Marks have full marks, a weight beside them or a total made of them, and stay within them. */
function markProposal(seen: SeenColumn): Proposal {
  const { column, values, isSummed } = seen;
  if (!saysMark(seen) || isResult(column.kind) || !areNumbers(values) || values.times > 0) return undecided;
  if (column.full !== null && !areWithin(values, -column.full, column.full)) return undecided;
  return { means: { kind: "mark" }, sure: column.full !== null || isSummed };
}

function saysMark({ column, isSummed, hasWeight, itemText }: SeenColumn): boolean {
  const isGrouped = column.kind === "mark" && (column.path.length > 1 || itemText !== null);
  return column.full !== null || column.weight !== null || isSummed || hasWeight || isGrouped;
}
