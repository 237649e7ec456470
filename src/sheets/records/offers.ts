import { readYesNo } from "../reading/readYesNo";
import type { Input } from "../../domain/inputs/input";
import { type DistinctText, distinctTexts } from "./distinctTexts";
import { isPunch, meansLate } from "./headings";
import { type Aggregate, type Condition, dateColumn, holdsNumbers, type RecordColumn } from "../book/recipe";
import { noLimit } from "./openPart";
import type { RecordTable } from "./recordTable";
import { isSummary } from "./summary";

const positive =
  /^(已接|接通|已应答|成功|已解决|解决|已完成|完成|已办结|办结|及时|按时|未超时|未逾期|answered|connected|resolved|solved|done|completed?|on ?time|met|success)/i;
const negative =
  /未|不|否|没|沒|无|無|失败|失敗|放弃|放棄|超时|超時|逾期|处理中|處理中|进行中|進行中|待|挂起|掛起|取消|撤销|撤銷|驳回|駁回|转交|轉交|not|^un|^no\b|miss|fail|late|open|pending|progress|cancel|reject|abandon/i;

/** Whether a text says yes; null where nobody can tell, as with 已关闭, which may be solved or given up. */
function saysYes(text: string, header: string): boolean | null {
  const read = readYesNo(text);
  if (read !== null) return meansLate(header) ? !read : read;
  if (/^(未超时|未超時|未逾期)/.test(text)) return true;
  if (negative.test(text)) return false;
  return positive.test(text) ? true : null;
}

/** The texts of a column that say yes; none where one of them leaves open what it says. */
function yesTexts(kinds: readonly DistinctText[], header: string): string[] {
  const said = kinds.map(({ text }) => saysYes(text, header));
  return said.includes(null) ? [] : kinds.filter((_, nth) => said[nth] === true).map(({ text }) => text);
}

/** Conditions that a column allows; limits are for people to type. */
function conditionOn(column: RecordColumn, table: RecordTable): Condition | null {
  if (column.role === "response") return { kind: "atMost", column: column.header, limit: noLimit };
  if (column.role === "rating") return { kind: "atLeast", column: column.header, limit: noLimit };
  if (!["answered", "solved", "onTime", "text"].includes(column.role)) return null;
  const kinds = distinctTexts(table, column.header);
  const isKinds = kinds.length > 0 && kinds.length < table.rows.length && (column.role !== "text" || kinds.length > 1);
  if (isPunch(column.header)) return { kind: "filled", column: column.header };
  return isKinds ? { kind: "oneOf", column: column.header, values: yesTexts(kinds, column.header) } : null;
}

/** Every way in which these columns can become one number per person and month; what somebody has counted is taken as it is. */
export function offersOf(columns: readonly RecordColumn[], table: RecordTable): Aggregate[] {
  if (isSummary(table, { columns }))
    return columns
      .filter(holdsNumbers)
      .map(({ header }): Aggregate => ({ kind: "value", column: header, where: null }));
  const conditions = columns.flatMap((column) => conditionOn(column, table) ?? []);
  const of = (role: RecordColumn["role"]) =>
    conditions.filter(({ column }) => columns.some((one) => one.header === column && one.role === role));
  const [answered] = of("answered");
  const punched = conditions.find(({ kind }) => kind === "filled");
  const isDated = dateColumn({ columns })?.role === "date";
  const measured = columns.filter(holdsNumbers).map(({ header }) => header);
  return [
    { kind: "count", where: null },
    ...conditions.map((where): Aggregate => ({ kind: "count", where })),
    ...(isDated ? [{ kind: "days" as const, where: null }] : []),
    ...(isDated ? [answered, punched].flatMap((where) => (where ? [{ kind: "days" as const, where }] : [])) : []),
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
