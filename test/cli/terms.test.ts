import { evaluateCases } from "../../src/cli/evaluateCases";

const resultOf = (scheme: string, inputs: unknown) => evaluateCases([{ id: "one", scheme, inputs }])[0]?.result;

test.each([
  ["three working days over a shifted weekend", { op: "add", start: "2024-02-07", n: 3 }, "2024-02-18", "日"],
  ["five over the turn of a year", { op: "add", start: "2025-12-31", n: 5 }, "2026-01-08", "四"],
  ["none, from a day of rest", { op: "add", start: "2026-10-01", n: 0 }, "2026-10-08", "四"],
  ["a week that ends on a day of rest", { op: "week", start: "2026-02-13" }, "2026-02-24", "二"],
  ["a week, whatever its number of days says", { op: "week", start: "2026-03-18", n: 0 }, "2026-03-25", "三"],
  ["by a Sunday whose Saturday is worked", { op: "due_by", start: "2026-02-15", n: 0 }, "2026-02-14", "六"],
  ["by a Sunday after a plain Saturday", { op: "due_by", start: "2025-06-15", n: 0 }, "2025-06-13", "五"],
])("A term is counted: %s", (_title, inputs, due, weekday) =>
  expect(resultOf("workday", inputs)).toEqual({ due, weekday }),
);

test.each([
  ["a year whose holidays are not announced", { op: "add", start: "2026-12-30", n: 5 }, "E_CALENDAR", "start"],
  ["a week into such a year", { op: "week", start: "2026-12-30" }, "E_CALENDAR", "start"],
  ["no day", { op: "add", start: "2026-02-30", n: 5 }, "E_TYPE", "start"],
  ["no start", { op: "due_by" }, "E_MISSING", "start"],
  ["half a day", { op: "add", start: "2026-03-02", n: 0.5 }, "E_INTEGER", "n"],
  ["another way of counting", { op: "minus", start: "2026-03-02", n: 1 }, "E_RANGE", "op"],
])("No day is guessed for %s", (_title, inputs, error, field) =>
  expect(resultOf("workday", inputs)).toMatchObject({ error, field }),
);

const first = ["员工申诉", "HR初审"];
const disputed = [...first, "复核数据", "三方会议", "达成共识?"];

test.each([
  ["not handed in", [], ["员工申诉"], false],
  ["handed in", ["submit"], first, false],
  ["refused for its form", ["submit", "程序违规"], [...first, "重新评估"], true],
  ["agreed upon", ["submit", "程序合规", "done", "done", "是"], [...disputed, "修正结果"], true],
  ["left to the committee", ["submit", "程序合规", "done", "done", "否"], [...disputed, "绩效考核委员会仲裁"], true],
])("R001-43: an appeal that is %s", (_title, events, path, terminal) =>
  expect(resultOf("001-appeal", { events })).toEqual({ state: path.at(-1), path, terminal }),
);

test.each([
  ["before it was handed in", ["done"], "done", ["员工申诉"]],
  ["after the end, whatever comes then", ["submit", "程序违规", "submit", "done"], "submit", [...first, "重新评估"]],
  ["under a name of every object", ["toString"], "toString", ["员工申诉"]],
])("R001-43: no step is taken %s", (_title, events, event, path) =>
  expect(resultOf("001-appeal", { events })).toEqual({ error: "E_TRANSITION", state: path.at(-1), event, path }),
);

test("R001-43: an event is a word", () =>
  expect(resultOf("001-appeal", { events: [1] })).toEqual({ error: "E_TYPE", field: "events" }));
