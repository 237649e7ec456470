import type { Aggregate, ColumnUnit, RecordColumn } from "../../../src/sheets/book/recipe";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { offersOf } from "../../../src/sheets/records/offers";
import { noLimit, openPart } from "../../../src/sheets/records/openPart";
import { october, tableOf } from "./invented";

const column = (header: string, role: RecordColumn["role"], unit: ColumnUnit = "one"): RecordColumn => ({
  header,
  role,
  unit,
  blanks: [],
});

const columns = [
  column("等待", "response"),
  column("等待(秒)", "response", "seconds"),
  column("处理(小时)", "length", "hours"),
  column("评分", "rating"),
  column("结果", "answered"),
];
const within = (header: string, limit: number) => ({ kind: "atMost", column: header, limit }) as const;
const oneOf = (values: string[]) => ({ kind: "oneOf", column: "结果", values }) as const;

describe("An input is counted once everything is said that decides marks", () => {
  test.each<[string, Aggregate, ReturnType<typeof openPart>]>([
    ["all rows", { kind: "count", where: null }, null],
    [
      "a mean of times of which nobody said the unit",
      { kind: "mean", column: "等待", where: null },
      { kind: "unit", column: "等待" },
    ],
    ["a sum in hours", { kind: "sum", column: "处理(小时)", where: null }, null],
    [
      "a share within a limit that nobody typed",
      { kind: "share", where: within("等待(秒)", noLimit) },
      { kind: "limit", column: "等待(秒)" },
    ],
    ["a share within a limit of 0", { kind: "share", where: within("等待(秒)", 0) }, null],
    [
      "a limit whose column has no unit",
      { kind: "share", where: within("等待", 20) },
      { kind: "unit", column: "等待" },
    ],
    [
      "a least mark that nobody typed",
      { kind: "count", where: { kind: "atLeast", column: "评分", limit: noLimit } },
      { kind: "limit", column: "评分" },
    ],
    ["texts of which none is ticked", { kind: "count", where: oneOf([]) }, { kind: "values", column: "结果" }],
    [
      "a share of some of which none is ticked",
      { kind: "share", where: within("等待(秒)", 20), among: oneOf([]) },
      { kind: "values", column: "结果" },
    ],
    ["texts that are ticked", { kind: "days", where: oneOf(["接通"]) }, null],
  ])("%s", (_, aggregate, open) => {
    expect(openPart(aggregate, columns)).toEqual(open);
  });
});

test("No limit and no text is chosen for people where the records do not say yes or no", () => {
  const headers = ["日期", "等待(秒)", "评分", "渠道", "是否接通"];
  const rows: CellValue[][] = [
    [october(1), 12, 5, "热线", "是"],
    [october(2), 30, 2, "邮件", "否"],
    [october(2), 30, 2, "邮件", "否"],
  ];
  const roles = ["date", "response", "rating", "text", "answered"] as const;
  const read = headers.map((header, at) =>
    column(header, roles[at] ?? "text", header.includes("秒") ? "seconds" : "one"),
  );
  const settled = offersOf(read, tableOf(headers, rows)).filter((offer) => openPart(offer, read) === null);
  const conditions = settled.flatMap(({ where }) => (where ? [where] : []));
  expect(new Set(conditions.map((where) => JSON.stringify(where)))).toEqual(
    new Set([JSON.stringify({ kind: "oneOf", column: "是否接通", values: ["是"] })]),
  );
});
