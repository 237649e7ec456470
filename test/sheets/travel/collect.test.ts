import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import { rawOfPlans } from "../../../src/sheets/rawOfPlans";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { splitUp } from "../../../src/sheets/splitUp";
import { collect } from "../../../src/sheets/travel/collect";
import { isConflict } from "../../../src/sheets/travel/collected";
import { entriesToAdd, openQuestions, writesOf } from "../../../src/sheets/travel/decided";
import { groupsBy } from "../../../src/sheets/travel/groups";
import { returnedOf, type ReturnedFile } from "../../../src/sheets/travel/returned";
import { stateAfter } from "../../../src/sheets/travel/stateAfter";
import { typedTable } from "../../../src/sheets/travel/typedRows";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { departmentRead, member, today } from "../../support/department";
import { serialOf } from "../../../src/sheets/kit/serialDay";

const people = Array.from({ length: 4 }, (_, nth) => member(nth, { rude_tone: null }));
const source = departmentRead({ people });
const grouping = groupsBy(source.raw, "主管") ?? { groups: [], without: [] };
const { parts } = splitUp(source, grouping, { by: "主管", sentOn: today });
const part = parts[0]?.book;
if (part === undefined) throw new Error("No part");
const sent = parts.map(({ book }) => book.part);

type Typed = Readonly<Record<string, CellValue>>;

/** A raw period with cells of somebody's row typed over. */
function typed(raw: RawPeriod, row: number, cells: Typed): RawPeriod {
  const places = new Map(typedTable(raw).columns.map(({ id, at }) => [id, at] as const));
  const change = (rows: RawPeriod["score"]["values"]): CellValue[][] => {
    const copy = rows.map((one) => [...one]);
    for (const [id, value] of Object.entries(cells)) {
      const column = id === "number" ? 0 : id === "name" ? 1 : (places.get(id) ?? 99);
      const line = copy[row - 1] ?? [];
      line[column] = value;
    }
    return copy;
  };
  return { ...raw, score: { ...raw.score, values: change(raw.score.values), formulas: change(raw.score.formulas) } };
}

const partAsSent = rawOfPlans(part.plans, { ...source.raw.state, part: part.part });
const partRaw = (state: Partial<WorkbookState> = {}): RawPeriod => ({
  ...partAsSent,
  state: { ...partAsSent.state, ...state },
});
const row = typedTable(partRaw()).rows[0]?.row ?? 0;
const ownRow = typedTable(source.raw).rows[0]?.row ?? 0;

const back = (file: string, cells: Typed, state: Partial<WorkbookState> = {}): ReturnedFile => {
  const raw = typed(partRaw(state), row, cells);
  return returnedOf(file, raw, readPeriod(raw, today));
};
const at = (raw: RawPeriod) => ({ raw, evaluated: readPeriod(raw, today) });
const kinds = (files: readonly ReturnedFile[], raw = source.raw) =>
  collect(at(raw), files, sent).cells.map(({ kind, column, own, offers }) => [
    kind,
    column.id,
    own,
    ...offers.map(({ value }) => value),
  ]);

describe("What a returned file would change", () => {
  test.each<[string, Typed, ReturnType<typeof kinds>]>([
    ["nothing, where nobody typed", {}, []],
    ["a blank cell that they filled", { rude_tone: 2 }, [["new", "rude_tone", "", 2]]],
    ["a cell that only they changed", { exec_score: 6 }, [["changed", "exec_score", 8, 6]]],
    ["the same, typed as another program keeps it", { exec_score: 8.0 }, []],
    ["a cell they cleared", { exec_score: "" }, [["cleared", "exec_score", 8, ""]]],
    ["a remark", { note: "病假两天" }, [["new", "note", "", "病假两天"]]],
    ["nothing of what cannot be read", { rude_tone: "两次左右" }, []],
  ])("%s", (_, cells, expected) => expect(kinds([back("赵.xlsx", cells)])).toEqual(expected));

  test("asks where both sides changed a cell, and where two files differ; nothing is taken before somebody says so", () => {
    const here = typed(source.raw, ownRow, { exec_score: 7 });
    const both = collect(at(here), [back("赵.xlsx", { exec_score: 6 })], sent);
    expect(both.cells).toMatchObject([{ kind: "both", own: 7, offers: [{ file: "赵.xlsx", value: 6 }] }]);
    const twice = collect(source, [back("a.xlsx", { rude_tone: 1 }), back("b.xlsx", { rude_tone: 2 })], sent);
    expect(twice.cells).toMatchObject([{ kind: "twice", offers: [{ file: "a.xlsx" }, { file: "b.xlsx" }] }]);
    for (const one of [both, twice]) {
      expect(openQuestions(one, {})).toBe(1);
      expect(writesOf(one, {})).toEqual([]);
      const mark = one.cells[0]?.mark ?? "";
      expect(writesOf(one, { [mark]: 0 })).toHaveLength(1);
      expect(writesOf(one, { [mark]: "own" })).toEqual([]);
    }
  });

  test("asks where a cell was cleared here and they still have what both had", () => {
    const here = typed(source.raw, ownRow, { exec_score: "" });
    const kept = collect(at(here), [back("赵.xlsx", {})], sent);
    expect(kept.cells).toMatchObject([{ kind: "both", own: "", offers: [{ file: "赵.xlsx", value: 8 }] }]);
    expect(writesOf(kept, {})).toEqual([]);
  });

  test("two files that say the same are one", () =>
    expect(kinds([back("a.xlsx", { rude_tone: 1 }), back("b.xlsx", { rude_tone: 1 })])).toEqual([
      ["new", "rude_tone", "", 1],
    ]));
});

describe("A file that is collected again and again", () => {
  const first = collect(source, [back("赵.xlsx", { rude_tone: 2 })], sent);
  const [after] = typedRaw(first);

  function typedRaw(collection: typeof first, decisions = {}): [RawPeriod] {
    const raw = writesOf(collection, decisions).reduce<RawPeriod>(
      (now, { row: written, column, value }) => typed(now, written, { [column]: value }),
      source.raw,
    );
    return [{ ...raw, state: stateAfter(source.raw, { collection, decisions, today }) }];
  }

  test("brings what changed in it since, without asking", () => {
    expect(kinds([back("赵.xlsx", { rude_tone: 2 })], after)).toEqual([]);
    expect(kinds([back("赵.xlsx", { rude_tone: 3 })], after)).toEqual([["changed", "rude_tone", 2, 3]]);
    expect(kinds([back("赵.xlsx", { rude_tone: "" })], after)).toEqual([["cleared", "rude_tone", 2, ""]]);
    expect(after.state.awaited).toMatchObject([{ name: "主管赵", backOn: today }]);
  });

  test("does not take what was filled in here for something they cleared", () => {
    const here = typed(source.raw, ownRow, { rude_tone: 5 });
    const nothing = collect(at(here), [back("赵.xlsx", {})], sent);
    const raw = { ...here, state: stateAfter(here, { collection: nothing, decisions: {}, today }) };
    expect(kinds([back("赵.xlsx", {})], raw)).toEqual([]);
  });

  test("asks once: what was kept here is kept until they say something else", () => {
    const here = typed(source.raw, ownRow, { exec_score: 7 });
    const asked = collect(at(here), [back("赵.xlsx", { exec_score: 6 })], sent);
    const decisions = { [asked.cells[0]?.mark ?? ""]: "own" } as const;
    const raw = { ...here, state: stateAfter(here, { collection: asked, decisions, today }) };
    const again = collect(at(raw), [back("赵.xlsx", { exec_score: 6 })], sent);
    expect(again.cells.map((cell) => [cell.isKept, isConflict(cell)])).toEqual([[true, false]]);
    expect(writesOf(again, {})).toEqual([]);
    const other = collect(at(raw), [back("赵.xlsx", { exec_score: 5 })], sent);
    expect(other.cells.map(isConflict)).toEqual([true]);
  });
});

describe("What of a file is told and not collected", () => {
  const troubles = (files: readonly ReturnedFile[]) => collect(source, files, sent).troubles;

  const first = { number: "KF7001", name: "坐席甲东" };
  const gone = { kind: "gone", file: "赵.xlsx", person: first };

  test.each<[string, Typed, readonly object[]]>([
    [
      "people nobody lists, in the place of those who are",
      { number: "KF9999", name: "坐席未知" },
      [{ kind: "unknown", file: "赵.xlsx", person: { number: "KF9999", name: "坐席未知" } }, gone],
    ],
    ["a number with another name", { name: "坐席改名" }, [{ kind: "otherName", here: "坐席甲东" }]],
    ["what cannot be read", { rude_tone: "两次左右" }, [{ kind: "unreadable", value: "两次左右", person: first }]],
  ])("%s", (_, cells, expected) => expect(troubles([back("赵.xlsx", cells)])).toMatchObject(expected));

  test.each<[string, Partial<WorkbookState>, object]>([
    ["another period", { month: "2026-09" }, { kind: "otherPeriod", period: { month: "2026-09" } }],
    [
      "another policy",
      { scheme: { ...source.raw.state.scheme, id: "000X" } },
      { kind: "otherPolicy", policy: source.raw.state.scheme.name["zh-CN"] },
    ],
  ])("a file of %s", (_, state, standing) => {
    const { files, cells } = collect(source, [back("赵.xlsx", { rude_tone: 2 }, state)], sent);
    expect(files).toMatchObject([{ file: "赵.xlsx", standing }]);
    expect(cells).toEqual([]);
  });

  test("a file that cannot be read", () => {
    const refused = { kind: "refused", file: "坏.xlsx", issues: [{ code: "fileNotWorkbook" }] } as const;
    expect(collect(source, [refused], sent).files).toMatchObject([{ standing: { kind: "refused" } }]);
  });

  test("results that no formula gives any more, with the file's name", () => {
    const raw = partRaw();
    const values = raw.score.formulas.map((line) => [...line]);
    const total = raw.score.values[raw.scoreTable.row]?.indexOf("总分") ?? 0;
    (values[row - 1] ?? [])[total] = 99;
    const edited = { ...raw, score: { ...raw.score, formulas: values } };
    const { findings } = collect(source, [returnedOf("赵.xlsx", edited, readPeriod(edited, today))], sent);
    expect(findings).toMatchObject([{ file: "赵.xlsx", finding: { issue: { code: "formulaReplaced" } } }]);
  });
});

test("Who sent nothing back, or not everything, is a list to chase", () => {
  const { awaited } = collect(source, [back("赵.xlsx", { rude_tone: 2 })], sent);
  expect(awaited.map(({ name, file }) => [name, file])).toEqual([]);
  const blank = departmentRead({
    people: people.map((one) => ({ ...one, inputs: { ...one.inputs, exec_score: null } })),
  });
  const split = splitUp(blank, grouping, { by: "主管", sentOn: today }).parts.map(({ book }) => book.part);
  const chased = collect(blank, [back("赵.xlsx", { exec_score: "" })], split).awaited;
  expect(chased.map(({ name, file, people: { length } }) => [name, file, length])).toEqual([
    ["主管赵", "赵.xlsx", 1],
    ["主管钱", null, 1],
    ["主管孙", null, 1],
    ["主管李", null, 1],
  ]);
});

test("Entries of 事件台账 come in once; one beside another of the same day and rule waits for a word", () => {
  const day = serialOf("2026-10-08") ?? 0;
  const line = (evidence: string): CellValue[] => [day, "KF7001", "", "语气不当", 1, evidence, "主管赵"];
  const withEntry = (raw: RawPeriod, evidence: string): RawPeriod => {
    const rows = raw.ledger.values.map((one, nth) => (nth === raw.ledgerTable.row + 1 ? line(evidence) : [...one]));
    return { ...raw, ledger: { ...raw.ledger, values: rows, formulas: rows } };
  };
  const returned = (evidence: string): ReturnedFile => {
    const raw = withEntry(partRaw(), evidence);
    return returnedOf("赵.xlsx", raw, readPeriod(raw, today));
  };
  const fresh = collect(source, [returned("录音 1")], sent);
  expect(entriesToAdd(fresh, {})).toMatchObject([{ evidence: "录音 1" }]);
  const here = at(withEntry(source.raw, "录音 1"));
  expect(collect(here, [returned("录音 1")], sent).entries).toEqual([]);
  const other = collect(here, [returned("录音 2")], sent);
  expect(other.entries).toMatchObject([{ beside: source.raw.ledgerTable.row + 2 }]);
  expect(entriesToAdd(other, {})).toEqual([]);
  expect(entriesToAdd(other, { [other.entries[0]?.mark ?? ""]: 0 })).toHaveLength(1);
});
