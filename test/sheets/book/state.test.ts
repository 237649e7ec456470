import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import type { CellValue } from "../../../src/sheets/kit/plan";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { parseState, stateBlock, stateSheet } from "../../../src/sheets/book/stateSheet";
import { stateIn } from "../fixtures";
import { rawOf, typedOver } from "../rawOf";

const written = (state: WorkbookState): RawSheet => rawOf(stateSheet(state));

/** The hidden sheet after a state followed another. */
function followed(before: WorkbookState, after: WorkbookState): RawSheet {
  const old = written(before);
  return rawOf({ ...stateSheet(before), blocks: [stateBlock(after, old)] });
}

const as = (state: WorkbookState, isOlder = false) => ({ ok: true, value: { state, isOlder } });

const changed = (raw: RawSheet, change: (text: string) => string): RawSheet => {
  const values = raw.values.map((row) =>
    row.map((cell): CellValue => (typeof cell === "string" ? change(cell) : cell)),
  );
  return { ...raw, values };
};

const rowOfKey = ({ values }: RawSheet, key: string): number => values.findIndex(([first]) => first === key);

describe("the hidden state", () => {
  test.each(languages)("comes back as it was written, in %s", (language) => {
    const state = stateIn(language, {
      approval: {
        status: "approved",
        fingerprint: "0123456789abcdef",
        madeOn: "2026-11-12",
        decidedOn: "2026-11-13",
        decidedBy: "主管甲",
        reason: "",
        publishedOn: null,
      },
    });
    expect(parseState(written(state))).toEqual(as(state));
  });

  test("remembers the length of the period that was chosen", () => {
    const state = stateIn("zh-CN", { month: "2026-09", periodLength: "quarter" });
    expect(parseState(written(state))).toEqual(as(state));
  });

  /** Names with what programs change: their own escapes, line ends, blanks at any place, signs outside the plane of most. */
  const names = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("_x000D_", "_x4E00_", "\r\n", "   ", "\u3000", "𠮷", '"', "="),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((parts) => parts.join("").repeat(200));

  test("whatever the department is called, it comes back in pieces of less than 8,000 characters without blanks at their ends", () => {
    fc.assert(
      fc.property(names, (department) => {
        const state = stateIn("zh-CN", { department });
        const texts = stateBlock(state).rows.flat().map(String);
        expect(texts.filter((text) => text.length >= 8000 || /^[ \t]|[ \t]$|[\r\n]/.test(text))).toEqual([]);
        expect(parseState(written(state))).toEqual(as(state));
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    [
      "a line break in the middle",
      (text: string) => text.slice(0, text.length >> 1) + "\n" + text.slice(text.length >> 1),
    ],
    ["a carriage return written as _x000D_", (text: string) => `${text.slice(0, 3)}_x000D_\n${text.slice(3)}`],
    ["no blanks at its ends", (text: string) => text.trim()],
  ])("comes back from a program that leaves every text with %s", (_, change) => {
    fc.assert(
      fc.property(names, (department) => {
        const state = stateIn("zh-CN", { department });
        const raw = written(state);
        const long = changed(raw, (text) => (text.length > 100 ? change(text) : text));
        expect(parseState(long)).toEqual(as(state));
      }),
      { numRuns: 10 },
    );
  });

  test("of a workbook made before pieces vouched for themselves is read, broken lines included", () => {
    const state = stateIn("zh-CN");
    const rows = Object.entries(state).map(([key, value]) => [key, JSON.stringify(value)]);
    const broken = rows.map(([key, text = ""]) => [key ?? "", text.replace(/^(.{2000})/s, "$1\n"), ""]);
    expect(parseState({ name: "_KPI", values: [...broken, ["end", "", ""]], formulas: [] })).toEqual(as(state));
  });

  test("rows left from a longer state are not read", () => {
    const raw = written(stateIn("zh-CN"));
    const old = typedOver(raw, [
      [raw.values.length, 0, "department"],
      [raw.values.length, 1, '"旧部门"'],
    ]);
    expect(parseState(old)).toEqual(as(stateIn("zh-CN")));
  });

  test("is very hidden", () => {
    expect(stateSheet(stateIn("en"))).toMatchObject({ name: "_KPI", visibility: "veryHidden" });
  });
});

describe("a damaged state", () => {
  const before = stateIn("zh-CN", { department: "客服一部" });
  const after = stateIn("zh-CN", { department: "客服二部" });
  const sound = followed(before, after);

  test("is the last one as long as nothing is damaged", () => {
    expect(parseState(sound)).toEqual(as(after));
  });

  test.each<[string, [row: number, column: number, value: string]]>([
    ["another text, though it would be sound", [rowOfKey(sound, "department"), 1, '"客服三部"']],
    [
      "half a text",
      [rowOfKey(sound, "scheme"), 1, String(sound.values[rowOfKey(sound, "scheme")]?.[1]).slice(0, 4000)],
    ],
    ["no text", [rowOfKey(sound, "scheme"), 1, ""]],
    ["another key", [rowOfKey(sound, "department"), 0, "month"]],
    ["a copied check", [rowOfKey(sound, "department"), 2, String(sound.values[0]?.[2])]],
    ["an end too early", [rowOfKey(sound, "tables"), 0, "end"]],
  ])("with %s gives way to the one before, and says so", (_, cell) => {
    expect(parseState(typedOver(sound, [cell]))).toEqual(as(before, true));
  });

  test("with a row deleted gives way to the one before", () => {
    const values = sound.values.filter(([key], row) => key !== "month" || row !== rowOfKey(sound, "month"));
    expect(parseState({ ...sound, values })).toEqual(as(before, true));
  });

  test("stays the one before while the next is written, so that one whole state is always there", () => {
    const damaged = typedOver(sound, [[rowOfKey(sound, "department"), 1, '"客服三部"']]);
    const next = stateIn("zh-CN", { department: "客服四部" });
    const mended = rawOf({ ...stateSheet(before), blocks: [stateBlock(next, damaged)] });
    expect(parseState(mended)).toEqual(as(next));
    expect(parseState(typedOver(mended, [[0, 1, "?"]]))).toEqual(as(before, true));
  });

  test("is refused with its place where the copy is damaged too", () => {
    const rows = sound.values.flatMap(([key], row) => (key === "month" ? [row] : []));
    const both = typedOver(
      sound,
      rows.map((row) => [row, 1, '"2026-13"']),
    );
    expect(parseState(both)).toEqual({ ok: false, issues: [{ code: "stateUnreadable", place: "month" }] });
  });
});

test("A record that is read again as it was is not unpacked again, and one that changed in a single sign is", () => {
  const cells = rawOf(stateSheet(stateIn("zh-CN")));
  const first = parseState(cells);
  expect(first.ok).toBe(true);
  expect(parseState(rawOf(stateSheet(stateIn("zh-CN"))))).toBe(first);
  const [[key = "", text = "", ...rest] = [], ...rows] = cells.values;
  const changed = { ...cells, values: [[key, `${String(text)}x`, ...rest], ...rows] };
  expect(parseState(changed)).toMatchObject({ ok: true, value: { isOlder: true } });
  expect(parseState(cells)).toEqual(first);
});
