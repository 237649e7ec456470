import { serialOf } from "../../../src/sheets/kit/serialDay";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { splitIssue, splitUp } from "../../../src/sheets/splitUp";
import { groupHeadings, groupsBy } from "../../../src/sheets/travel/groups";
import { unpaused } from "../../../src/domain/outcome/paused";
import { readWorkbookFile } from "../../../src/xlsx/readWorkbookFile";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { storedResults } from "../../../src/sheets/storedResults";
import { pastedUnder } from "../../../src/sheets/lists/roster";
import { allSchemes } from "../../support/shipped";
import { departmentRead, member, supervisors, team, today } from "../../support/department";
import { foundIn } from "../../support/foundOf";

const people = team(8).map((person, nth) =>
  nth === 0 ? { ...person, inputs: { ...person.inputs, teamwork_note: null } } : person,
);
const day = serialOf("2026-10-08") ?? 0;
const entries = [
  [day, "KF7001", null, "语气不当", 1, "与坐席乙东争执，KF7003 在场", "坐席丙东"],
  [day, "KF7002", null, "语气不当", 1, "录音 88231", "质检"],
];
const state = {
  history: [
    {
      month: "2026-09",
      length: "month",
      scheme: "000",
      isApproved: true,
      unscored: 1,
      results: people.map(({ number, name }, nth) => [number, name, 61.5 + nth, "D", 4400 + nth] as const),
    },
  ],
  approver: "最终审批人周",
} as const;
const cells = { 事件台账: [{ at: "A5", rows: entries }] };
const source = departmentRead({ people, state, cells });
const grouping = groupsBy(source.raw, "主管") ?? { groups: [], without: [] };
const files = splitUp(source, grouping, { by: "主管", sentOn: today }).parts.map(({ file, book }) => ({
  file,
  book,
  bytes: writeWorkbook(book.plans, { shown: book.shown }),
}));

describe("A department parted by its supervisors", () => {
  test("gives each of them a file, named after them", () => {
    expect(groupHeadings(source.raw)).toEqual(["主管"]);
    expect(files.map(({ file }) => file)).toEqual(supervisors.map((name) => `绩效考核_2026-10_${name}.xlsx`));
  });

  test.each(supervisors.map((name, nth) => [name, nth] as const))(
    "tells %s nothing of anybody else, in any part of the file",
    (_, nth) => {
      const others = people.filter((__, at) => at % supervisors.length !== nth);
      const said = others.flatMap(({ number, name, inputs }) => [number, name, Number(inputs["personal_calls"])]);
      const past = people.flatMap((__, at) => (at % supervisors.length === nth ? [] : [61.5 + at, 4400 + at]));
      const bosses = supervisors.filter((__, at) => at !== nth);
      expect(foundIn(files[nth]?.bytes ?? new Uint8Array(), [...said, ...past, ...bosses, "最终审批人周"])).toEqual([]);
    },
  );

  test("keeps what is told of one's own people, and writes nobody into the place of others", () => {
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(foundIn(bytes, ["KF7001", 31307, "与***争执，*** 在场", 4400])).toHaveLength(4);
    expect(foundIn(files[1]?.bytes ?? bytes, ["录音 88231"])).toHaveLength(1);
  });

  test("is read back with the results that everybody has in the whole workbook, and stores them", () => {
    for (const { bytes } of files.slice(1, 3)) {
      const raw = unpaused(readWorkbookFile(bytes, allSchemes));
      if (!raw.ok) throw new Error("unreadable");
      const judged = readPeriod(raw.value, today);
      expect(storedResults(raw.value, judged)).toEqual({ isCalculated: true, differences: [] });
      for (const person of judged.people) {
        const whole = source.evaluated.people.find(({ number }) => number === person.number);
        expect(person.evaluation?.total).toBe(whole?.evaluation?.total);
        expect(person.rank).toBeNull();
      }
      expect(judged.findings.filter(({ issue }) => issue.code === "formulaReplaced")).toEqual([]);
    }
  });

  test("has the same return key whenever the same people are parted, and says so in the file", () => {
    const again = splitUp(source, grouping, { by: "主管", sentOn: "2026-11-20" });
    expect(again.parts.map(({ book }) => book.part.key)).toEqual(files.map(({ book }) => book.part.key));
    expect(new Set(files.map(({ book }) => book.part.key)).size).toBe(supervisors.length);
  });
});

test("Who stands below no name goes into no file, and is told", () => {
  const chosen = { groups: [{ name: "一组", people: [member(0), member(2)] }] };
  const { parts, without } = splitUp(source, chosen, { by: "", sentOn: today });
  expect(parts.map(({ book }) => book.part.rows.map(([number]) => number))).toEqual([["KF7001", "KF7003"]]);
  expect(without).toHaveLength(6);
});

test("A list of one's own says who belongs to whom", () =>
  expect(pastedUnder("工号,姓名,组长\nKF7001,坐席甲东,甲组长\nKF7002,坐席乙东,", "组长")).toEqual([
    { person: { number: "KF7001", name: "坐席甲东" }, under: "甲组长" },
    { person: { number: "KF7002", name: "坐席乙东" }, under: "" },
  ]));

test("A part is not parted again, nor judged as if it were everybody", () => {
  const [first] = files;
  const raw = unpaused(readWorkbookFile(first?.bytes ?? new Uint8Array(), allSchemes));
  if (!raw.ok) throw new Error("unreadable");
  const opened = { raw: raw.value, evaluated: readPeriod(raw.value, today) };
  expect(splitIssue(opened)).toEqual({ code: "onlyAPart", name: "主管赵" });
});
