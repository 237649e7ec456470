import { withGrade, withGradeNamed, withGradePay, withoutGrade } from "../../../src/domain/edit/editGrades";
import { withoutLine } from "../../../src/domain/edit/editLines";
import { listsOf, withEntry, withoutEntry } from "../../../src/domain/edit/editLists";
import type { ItemList } from "../../../src/domain/methods/method";
import { parseScheme } from "../../../src/domain/parse/parseScheme";
import { policySeverity } from "../../../src/domain/issue/policySeverity";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { schemeById } from "../../../src/schemes";
import { builtPolicy, emptyPolicy, inAllLanguages } from "../../support/builtPolicy";
import { scheme000 } from "../../support/period000";

const edges = ({ bands }: Scheme) => bands.map(({ grade, from }) => [grade, from]);
const shipped = (id: string): Scheme => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`No policy ${id}`);
  return scheme;
};
const listAt = (scheme: Scheme, id: string, nth = 0): ItemList => {
  const at = scheme.items.findIndex((item) => item.id === id);
  const list = scheme.items[at] && listsOf(scheme.items[at], at)[nth];
  if (!list) throw new Error(`No list in ${id}`);
  return list;
};

describe("A policy begun with nothing", () => {
  test("is well-formed but judges nobody until it has items", () =>
    expect(schemeIssues(emptyPolicy())).toEqual([{ code: "fullMarksNot100", sum: 0 }]));

  test("takes every kind of item, lines, grades and pay, and is then sound", () => {
    const built = builtPolicy();
    expect(parseScheme(built)).toMatchObject({ ok: true });
    expect(schemeIssues(built).filter((issue) => policySeverity(issue) === "error")).toEqual([]);
  });
});

describe("A grade", () => {
  test("comes in at its place and is paid like the one below it", () => {
    const grown = withGrade(scheme000, "S", 95);
    expect(edges(grown).at(-1)).toEqual(["S", 95]);
    expect(grown.bands.at(-1)?.pay).toBe(500);
    expect(edges(withGrade(scheme000, "C+", 82)).map(([grade]) => grade)).toEqual(["E", "D", "C", "C+", "B", "A"]);
  });

  test("that is the first of a policy begins at 0", () =>
    expect(edges(withGrade(emptyPolicy(), "合格", 60))).toEqual([["合格", 0]]));

  test("that goes leaves its totals to the grade below, or begins the ladder at 0", () => {
    expect(edges(withoutGrade(scheme000, 2))).toEqual([
      ["E", 0],
      ["D", 75],
      ["B", 85],
      ["A", 90],
    ]);
    expect(edges(withoutGrade(scheme000, 0))[0]).toEqual(["D", 0]);
  });

  test("that goes takes along what hung on it, and interviews are held below the grade above", () => {
    const kinds = (scheme: Scheme) => scheme.consequences.map(({ kind }) => kind);
    expect(kinds(withoutGrade(scheme000, 0))).toEqual(kinds(scheme000).filter((kind) => kind !== "streak"));
    expect(withoutGrade(scheme000, 2).consequences[0]).toMatchObject({ kind: "interview", belowGrade: "B" });
    expect(withoutGrade(scheme000, 4).bands.length).toBe(4);
  });

  test("of another name is known by it everywhere", () => {
    const renamed = withGradeNamed(withGradeNamed(scheme000, 2, "合格"), 0, "待改进");
    expect(renamed.consequences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "interview", belowGrade: "合格" }),
        expect.objectContaining({ kind: "streak", grade: "待改进" }),
      ]),
    );
    expect(schemeIssues(renamed).filter((issue) => policySeverity(issue) === "error")).toEqual([]);
  });

  test("is described by the same words under another name, and by none once it is gone", () => {
    const described = (scheme: Scheme) => scheme.norms.flatMap(({ grade }) => grade ?? []);
    const grades = shipped("002").bands.map(({ grade }) => grade);
    expect(described(shipped("002")).sort()).toEqual([...grades].sort());
    const [lowest = "", ...above] = grades;
    expect(described(withGradeNamed(shipped("002"), 0, "待改进")).sort()).toEqual(["待改进", ...above].sort());
    expect(described(withoutGrade(shipped("002"), 0))).not.toContain(lowest);
    expect(withoutGrade(scheme000, 0).norms).toEqual(scheme000.norms);
  });

  test("is paid by a factor of a base that everybody has, or by nothing again", () => {
    const paid = withGradePay(builtPolicy(), "timesBase", inAllLanguages("基数"));
    const { payout } = paid;
    const base = payout.kind === "timesBase" ? payout.base : "";
    expect(paid.inputs.find(({ id }) => id === base)).toMatchObject({ kind: "money", whenBlank: "missing" });
    const unpaid = withGradePay(paid, "none", inAllLanguages(""));
    expect(unpaid.inputs.some(({ id }) => id === base)).toBe(false);
  });
});

describe("A list inside an item", () => {
  test("of steps goes on as it began", () => {
    const grown = withEntry(shipped("003B"), listAt(shipped("003B"), "satisfaction"), inAllLanguages(""));
    const bounds = (scheme: Scheme) =>
      listAt(scheme, "satisfaction").entries.map((one) => (one as { bound: number }).bound);
    expect(bounds(grown)).toEqual([...bounds(shipped("003B")), 95]);
  });

  test("of deductions takes a rule with a count of its own, and gives both up together", () => {
    const list = listAt(scheme000, "call_quality");
    const grown = withEntry(scheme000, list, inAllLanguages("未按流程结束通话"));
    expect(grown.inputs.length).toBe(scheme000.inputs.length + 1);
    const more = listAt(grown, "call_quality");
    const less = withoutEntry(grown, more, more.entries.length - 1);
    expect(less.inputs).toEqual(scheme000.inputs);
    expect(less.items).toEqual(scheme000.items);
  });

  test("of tiers takes another above the highest", () => {
    const list = listAt(scheme000, "productivity");
    const grown = withEntry(scheme000, list, inAllLanguages("S"));
    expect(listAt(grown, "productivity").entries.at(-1)).toMatchObject({ label: "S", from: 1, points: 20 });
  });

  test("keeps its last entry", () => {
    const built = builtPolicy();
    const [first] = built.items.flatMap((item, at) => listsOf(item, at)).filter(({ kind }) => kind === "steps");
    if (!first) throw new Error("The built policy has steps");
    const one = first.entries.reduce<Scheme>((scheme) => {
      const list = listAt(scheme, scheme.items.find(({ method }) => method.kind === "steps")?.id ?? "");
      return withoutEntry(scheme, list, 0);
    }, built);
    const left = listAt(one, one.items.find(({ method }) => method.kind === "steps")?.id ?? "");
    expect(left.entries.length).toBe(1);
  });

  test("that loses an entry loses the switches which set its numbers", () => {
    const scheme: Scheme = {
      ...shipped("003B"),
      readings: shipped("003B").readings.map((reading) => ({
        ...reading,
        ...(reading.options && {
          options: reading.options.map((option) => ({ ...option, set: { "items.0.method.steps.0.points": 5 } })),
        }),
      })),
    };
    const list = listAt(scheme, scheme.items[0]?.id ?? "");
    expect(withoutEntry(scheme, list, 0).readings.every(({ options }) => options === undefined)).toBe(true);
  });
});

test("A line that goes takes its count along", () => {
  const built = builtPolicy();
  const [late] = built.lines;
  const less = withoutLine(built, late?.id ?? "");
  expect(less.lines.map(({ name }) => name["zh-CN"])).toEqual(["表扬"]);
  expect(less.inputs.map(({ id }) => id)).not.toContain(`${late?.id ?? ""}_count`);
});
