import * as z from "zod";

/** What a column of a pasted table is about; "text" takes no part unless it is chosen as a condition. */
export const roles = [
  "number",
  "name",
  "date",
  "month",
  "id",
  "answered",
  "solved",
  "onTime",
  "response",
  "length",
  "rating",
  "amount",
  "text",
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** What 1 in a cell stands for: nothing but itself (of a time: nobody has said yet), a second, a minute, an hour, a day as Excel keeps times, or all of 100 %. */
export const ColumnUnit = z.enum(["one", "seconds", "minutes", "hours", "days", "whole"]);
export type ColumnUnit = z.infer<typeof ColumnUnit>;

export const RecordColumn = z.strictObject({
  header: z.string(),
  role: Role,
  unit: ColumnUnit,
  /** Words that say that there is no value, "--"; whoever made the recipe has seen them listed. */
  blanks: z.array(z.string()),
});
export type RecordColumn = z.infer<typeof RecordColumn>;

/** Which rows count: those with one of these texts, with anything at all, or with a number up to or from the limit (seconds where the column holds time). */
export const Condition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("oneOf"), column: z.string(), values: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("atMost"), column: z.string(), limit: z.number() }),
  z.strictObject({ kind: z.literal("atLeast"), column: z.string(), limit: z.number() }),
  z.strictObject({ kind: z.literal("filled"), column: z.string() }),
]);
export type Condition = z.infer<typeof Condition>;

/**
 * How the rows of one person become one number. A share is of 100, as percents are typed: of the rows where the condition's
 * column holds something, and, with `among`, only of those that meet that as well (solved among the answered).
 */
export const Aggregate = z.discriminatedUnion("kind", [
  /** What the only row of the person says; several rows say nothing. */
  z.strictObject({ kind: z.literal("value"), column: z.string(), where: z.null() }),
  z.strictObject({ kind: z.literal("count"), where: Condition.nullable() }),
  z.strictObject({ kind: z.literal("days"), where: Condition.nullable() }),
  z.strictObject({ kind: z.literal("sum"), column: z.string(), where: Condition.nullable() }),
  z.strictObject({ kind: z.literal("mean"), column: z.string(), where: Condition.nullable() }),
  z.strictObject({ kind: z.literal("share"), where: Condition, among: Condition.optional() }),
]);
export type Aggregate = z.infer<typeof Aggregate>;

export const RecordTarget = z.strictObject({ input: z.string(), aggregate: Aggregate });
export type RecordTarget = z.infer<typeof RecordTarget>;

/** How a pasted table fills inputs of 评分表; the month is that of the workbook. */
export const RecordRecipe = z.strictObject({
  /** Name of the Excel table. */
  table: z.string(),
  columns: z.array(RecordColumn),
  targets: z.array(RecordTarget),
});
export type RecordRecipe = z.infer<typeof RecordRecipe>;

/** The part of a recipe that says what the columns are. */
export interface RecordColumns {
  readonly columns: readonly RecordColumn[];
}

/** The column that says whose a row is: the staff number before the name. */
export const keyColumn = ({ columns }: RecordColumns): (RecordColumn & { role: "number" | "name" }) | null => {
  const key = columns.find(({ role }) => role === "number") ?? columns.find(({ role }) => role === "name");
  return key && (key.role === "number" || key.role === "name") ? { ...key, role: key.role } : null;
};

/** The column that says in which period a row belongs: its day, or its month. */
export const dateColumn = ({ columns }: RecordColumns): RecordColumn | null =>
  columns.find(({ role }) => role === "date" || role === "month") ?? null;

/** The columns an aggregate reads beside person and date. */
export const columnsReadBy = (aggregate: Aggregate): string[] => [
  ...("column" in aggregate ? [aggregate.column] : []),
  ...(aggregate.where ? [aggregate.where.column] : []),
  ...("among" in aggregate && aggregate.among ? [aggregate.among.column] : []),
];

/** The aggregate with its columns under the names they have now. */
export function withColumnNames(aggregate: Aggregate, nameOf: (column: string) => string): Aggregate {
  const named = <Where extends Condition | null | undefined>(where: Where): Where =>
    where ? { ...where, column: nameOf(where.column) } : where;
  switch (aggregate.kind) {
    case "count":
    case "days":
      return { ...aggregate, where: named(aggregate.where) };
    case "value":
      return { ...aggregate, column: nameOf(aggregate.column) };
    case "sum":
    case "mean":
      return { ...aggregate, column: nameOf(aggregate.column), where: named(aggregate.where) };
    case "share":
      return { ...aggregate, where: named(aggregate.where), among: named(aggregate.among) };
  }
}

/** Columns of which numbers are expected. */
export const holdsNumbers = ({ role }: Pick<RecordColumn, "role">): boolean =>
  role === "response" || role === "length" || role === "rating" || role === "amount";

/** Columns whose numbers are times. */
export const holdsTime = ({ role }: Pick<RecordColumn, "role">): boolean => role === "response" || role === "length";

/** Seconds that 1 in a cell stands for; null where it is no time. */
export const secondsIn = (unit: ColumnUnit): number | null =>
  ({ one: null, whole: null, seconds: 1, minutes: 60, hours: 3600, days: 86_400 })[unit];
