import type { Input } from "../../domain/inputs/input";
import { fillable, offersOf } from "./offers";
import type { Aggregate, RecordColumn, Role, RecordTarget } from "../book/recipe";
import { isAbsence, isContact, isPunch } from "./headings";
import type { RecordTable } from "./recordTable";

type Subject = "call" | "mail" | "ticket";

const subjects: Readonly<Record<Subject, RegExp>> = {
  call: /接听|接线|接通|通话|電話|电话|来电|來電|话务|\bcalls?\b|phone|talk/i,
  mail: /邮件|郵件|邮箱|e-?mails?|\bmails?\b/i,
  ticket: /工单|工單|查询|查詢|tickets?|\bcases?\b|report/i,
};

const subjectOf = (text: string): Subject | null =>
  (Object.keys(subjects) as Subject[]).find((subject) => subjects[subject].test(text)) ?? null;

const satisfaction = /满意|滿意|satisf|csat/i;

/** Incidents and judgements come from people, not from a list of contacts; how satisfied people were with a complaint does. */
const isJudged = (words: string): boolean => judged.test(words) && !satisfaction.test(words);
const judged = /投诉|投訴|损失|損失|失误|失誤|complain|loss|serious|mistake/i;

interface Wish {
  says: RegExp;
  kinds: readonly Input["kind"][];
  fits: (aggregate: Aggregate, roleOf: (header: string) => Role | null) => boolean;
}

const counts: readonly Input["kind"][] = ["count", "quantity"];
const on =
  (kind: Aggregate["kind"], role: Role) =>
  (aggregate: Aggregate, roleOf: (header: string) => Role | null): boolean =>
    aggregate.kind === kind &&
    roleOf("column" in aggregate ? aggregate.column : (aggregate.where?.column ?? "")) === role;
const isOfAllRows = (aggregate: Aggregate): boolean => aggregate.kind === "count" && aggregate.where === null;

/** What inputs of these words are usually made from; the first wish that the table can meet is suggested. */
const wishes: readonly Wish[] = [
  {
    says: /工作日|出勤|天数|天數|workday|days/i,
    kinds: counts,
    fits: (one) => one.kind === "days" && one.where?.kind !== "oneOf",
  },
  { says: /及时|及時|按时|按時|on ?time|timely/i, kinds: counts, fits: on("count", "onTime") },
  { says: /及时|及時|按时|按時|on ?time|timely/i, kinds: ["percent"], fits: on("share", "onTime") },
  { says: /响应|響應|应答|首响|respon|answer/i, kinds: ["percent"], fits: on("share", "response") },
  { says: /响应|響應|应答|首响|respon|speed/i, kinds: ["quantity"], fits: on("mean", "response") },
  { says: /接通|接听率|answered/i, kinds: ["percent"], fits: on("share", "answered") },
  { says: /解决|解決|首解|resol|fcr|完成|跟进|done|followed/i, kinds: counts, fits: on("count", "solved") },
  { says: /解决|解決|首解|resol|fcr|完成|跟进|done|followed/i, kinds: ["percent"], fits: on("share", "solved") },
  { says: satisfaction, kinds: ["percent"], fits: on("share", "rating") },
  { says: satisfaction, kinds: ["quantity", "rating", "mark"], fits: on("mean", "rating") },
  { says: /时长|時長|通话时间|handl|talk|aht/i, kinds: ["quantity"], fits: on("mean", "length") },
  { says: /接听|接線|接线|来电|來電|电话|電話|calls/i, kinds: counts, fits: on("count", "answered") },
  { says: /总|總|数|數|量|total|calls|mails|tickets|lines/i, kinds: counts, fits: isOfAllRows },
];

/** Only some of the rows: how many of them were on time, solved or reached is never how many there are. */
const isOfSome =
  /及时|及時|按时|按時|以内|以內|内处理|內處理|解决|解決|完成|跟进|跟進|有效|成功|合格|未|超时|超時|逾期|on ?time|timely|within|resol|solved|done|followed|complet|success|valid|late|miss/i;

/** Days with a row are days of work only of calls, and not where rows tell of absence or those with a punch can be told. */
function isDoubtfulDays(one: Aggregate, { headers }: RecordTable, about: Subject | null): boolean {
  if (one.kind !== "days" || one.where?.kind === "filled") return false;
  if (about === "mail" || about === "ticket") return true;
  return headers.some((header) => isAbsence(header) || isPunch(header));
}

/** Inputs that a table of this kind most likely fills, each with the likeliest way; the rest is left to the user. */
export function suggestTargets(
  inputs: readonly Input[],
  columns: readonly RecordColumn[],
  table: RecordTable,
): RecordTarget[] {
  const roleOf = (header: string): Role | null => columns.find((one) => one.header === header)?.role ?? null;
  const about = subjectOf(
    [table.sheet, table.table ?? "", ...table.headers.filter((header) => !isContact(header))].join(" "),
  );
  const offers = offersOf(columns, table).filter((one) => !isDoubtfulDays(one, table, about));
  return fillable(inputs).flatMap((input): RecordTarget[] => {
    const words = Object.values({ ...input.name, id: input.id.replaceAll("_", " ") }).join(" ");
    const subject = subjectOf(words);
    if (isJudged(words) || (subject !== null && subject !== about)) return [];
    const wish = wishes.find(
      ({ says, kinds, fits }) =>
        says.test(words) &&
        kinds.includes(input.kind) &&
        offers.some((one) => fits(one, roleOf) && !(isOfAllRows(one) && isOfSome.test(words))),
    );
    const aggregate = wish && offers.find((one) => wish.fits(one, roleOf));
    return aggregate && (subject !== null || !isOfAllRows(aggregate)) ? [{ input: input.id, aggregate }] : [];
  });
}
