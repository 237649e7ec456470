import { readYesNo } from "../reading/readYesNo";
import type { Input } from "../../domain/inputs/input";
import { type DistinctText, distinctTexts } from "./distinctTexts";
import { meansLate } from "./headings";
import { type Aggregate, type Condition, dateColumn, holdsNumbers, type RecordColumn } from "../book/recipe";
import { noLimit } from "./openPart";
import type { RecordTable } from "./recordTable";

const positive =
  /^(已接|接通|已应答|成功|已解决|解决|已完成|完成|及时|按时|未超时|answered|connected|resolved|solved|closed|done|on ?time|met|success)/i;
const negative = /^(未|不|否|没|沒|无|無|not|un|no\b|miss|fail|late|超时|逾期)/i;

/** The texts of a column that say yes; none where nothing says so. */
function yesTexts(kinds: readonly DistinctText[], header: string): string[] {
  const isLate = meansLate(header);
  const isYes = (text: string): boolean | null => {
    const read = readYesNo(text);
    if (read !== null) return isLate ? !read : read;
    if (positive.test(text) || text === "未超时" || text === "未逾期") return true;
    return negative.test(text) ? false : null;
  };
  return kinds.filter(({ text }) => isYes(text) === true).map(({ text }) => text);
}

/** Conditions that a column allows; limits are for people to type. */
function conditionOn(column: RecordColumn, table: RecordTable): Condition | null {
  if (column.role === "response") return { kind: "atMost", column: column.header, limit: noLimit };
  if (column.role === "rating") return { kind: "atLeast", column: column.header, limit: noLimit };
  if (!["answered", "solved", "onTime", "text"].includes(column.role)) return null;
  const kinds = distinctTexts(table, column.header);
  const isKinds = kinds.length > 0 && kinds.length < table.rows.length && (column.role !== "text" || kinds.length > 1);
  return isKinds ? { kind: "oneOf", column: column.header, values: yesTexts(kinds, column.header) } : null;
}

/** Every way in which these columns can become one number per person and month. */
export function offersOf(columns: readonly RecordColumn[], table: RecordTable): Aggregate[] {
  const conditions = columns.flatMap((column) => conditionOn(column, table) ?? []);
  const of = (role: RecordColumn["role"]) =>
    conditions.filter(({ column }) => columns.some((one) => one.header === column && one.role === role));
  const [answered] = of("answered");
  const measured = columns.filter(holdsNumbers).map(({ header }) => header);
  return [
    { kind: "count", where: null },
    ...conditions.map((where): Aggregate => ({ kind: "count", where })),
    ...(dateColumn({ columns }) === null ? [] : [{ kind: "days" as const, where: null }]),
    ...(answered && dateColumn({ columns }) !== null ? [{ kind: "days" as const, where: answered }] : []),
    ...measured.map((column): Aggregate => ({ kind: "mean", column, where: null })),
    ...measured.map((column): Aggregate => ({ kind: "sum", column, where: null })),
    ...(answered ? of("solved").map((where): Aggregate => ({ kind: "share", where, among: answered })) : []),
    ...conditions.map((where): Aggregate => ({ kind: "share", where })),
  ];
}

/** Tells offers apart whatever limit or texts the user chose. */
export const offerId = (aggregate: Aggregate): string =>
  [
    aggregate.kind,
    "column" in aggregate ? aggregate.column : "",
    aggregate.where?.kind ?? "",
    aggregate.where?.column ?? "",
    "among" in aggregate ? (aggregate.among?.column ?? "") : "",
  ].join("|");

/** Inputs that records can fill: figures of a person, not judgements in words. */
export const fillable = (inputs: readonly Input[]): Input[] =>
  inputs.filter(({ of, kind }) => of === "person" && kind !== "yesNo" && kind !== "note");
