import { copyScheme, freeId, movedItem, withItem, withoutItem } from "../../../src/domain/edit/editScheme";
import { newItem } from "../../../src/domain/edit/newItem";
import { newItemKinds } from "../../../src/domain/methods/recipes";
import { parseScheme } from "../../../src/domain/parse/parseScheme";
import { withValueAt } from "../../../src/domain/places/policyPath";
import { policySeverity } from "../../../src/domain/issue/policySeverity";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { whatIf } from "../../../src/domain/engine/whatIf";
import { periodWith, scheme000 } from "../../support/period000";

const people = [
  { number: "K001", name: "样例甲", inputs: periodWith({}) },
  { number: "K002", name: "样例乙", inputs: periodWith({ rude_tone: 2 }) },
  { number: "K003", name: "样例丙", inputs: periodWith({ rude_tone: 2, enthusiasm: 3.6 }) },
  { number: "K004", name: "样例丁", inputs: periodWith({ exec_score: null }) },
];
const edge = (value: number) => withValueAt(scheme000, "bands.4.from", value);

test("the same policy moves nobody", () => {
  const same = whatIf(scheme000, scheme000, people);
  expect(same.moves).toEqual([]);
  expect(same.payout.after).toBe(same.payout.before);
});

test("a raised edge moves who stood on it, and the money with them", () => {
  const { moves, payout, grades, people: judged } = whatIf(scheme000, edge(92), people);
  expect(moves).toEqual([
    {
      number: "K002",
      name: "样例乙",
      before: { total: 90, grade: "A", payout: 500 },
      after: { total: 90, grade: "B", payout: 400 },
      direction: -1,
    },
  ]);
  expect(payout).toEqual({ before: 1400, after: 1300 });
  expect(grades.filter(({ before, after }) => before !== after)).toEqual([
    { grade: "B", before: 1, after: 2 },
    { grade: "A", before: 2, after: 1 },
  ]);
  expect(judged).toBe(3);
});

test("people within half a point of an edge are named with the grade beyond it", () =>
  expect(whatIf(scheme000, scheme000, people).nearEdge).toEqual([
    { number: "K002", name: "样例乙", total: 90, grade: "A", edge: 90, other: "B" },
    { number: "K003", name: "样例丙", total: 89.6, grade: "B", edge: 90, other: "A" },
  ]));

const name = { "zh-CN": "新项目", "zh-TW": "新項目", en: "New item" };

test.each(newItemKinds)("a new item by %s makes a policy that only its full marks disturb", (kind) => {
  const { item, inputs } = newItem(scheme000, kind, { name, full: 10, better: "higher", inputs: () => name });
  const grown = withItem(scheme000, item, inputs);
  expect(schemeIssues(grown).filter((issue) => policySeverity(issue) === "error")).toEqual([
    { code: "fullMarksNot100", sum: 110 },
  ]);
  const balanced = withValueAt(grown, "items.2.full", 30);
  expect(parseScheme(balanced)).toMatchObject({ ok: true });
});

test("taking an item out takes its inputs along and leaves the others", () => {
  const less = withoutItem(scheme000, "call_quality");
  expect(less.items.map(({ id }) => id)).not.toContain("call_quality");
  expect(less.inputs.map(({ id }) => id)).not.toContain("rude_tone");
  expect(less.inputs.map(({ id }) => id)).toEqual(expect.arrayContaining(["personal_calls", "teamwork_note"]));
  expect(schemeIssues(less).filter((issue) => policySeverity(issue) === "error")).toEqual([
    { code: "fullMarksNot100", sum: 80 },
  ]);
});

test("an item moves within the form and never out of it", () => {
  const ids = scheme000.items.map(({ id }) => id);
  const [first = "", second = ""] = ids;
  expect(
    movedItem(scheme000, first, 1)
      .items.slice(0, 2)
      .map(({ id }) => id),
  ).toEqual([second, first]);
  expect(movedItem(scheme000, first, -1).items.map(({ id }) => id)).toEqual(ids);
});

test("a copy has its own name and id and is as sound as its original", () => {
  const copy = copyScheme(scheme000, "own", name);
  expect(copy).toMatchObject({ id: "own", name, version: "1" });
  expect(parseScheme(copy)).toMatchObject({ ok: true });
  expect(freeId(copy, "item")).toBe("item_1");
});
