import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { parseState, stateBlock, stateSheet } from "../../../src/sheets/book/stateSheet";
import { stateIn } from "../fixtures";
import { rawOf, typedOver } from "../rawOf";

const there = (state: WorkbookState) => parseState(rawOf(stateSheet(state)));

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
    expect(there(state)).toEqual({ ok: true, value: state });
  });

  test("remembers the length of the period that was chosen", () => {
    const state = stateIn("zh-CN", { month: "2026-09", periodLength: "quarter" });
    expect(there(state)).toEqual({ ok: true, value: state });
  });

  test("whatever the department is called, it comes back in pieces that fit a cell", () => {
    const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }).map((text) => text.repeat(120));
    fc.assert(
      fc.property(names, (department) => {
        const state = stateIn("zh-CN", { department });
        const texts = stateBlock(state).rows.flat();
        expect(texts.every((text) => typeof text === "string" && text.length <= 32_767)).toBe(true);
        expect(there(state)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 15 },
    );
  });

  test("rows left from a longer state are not read", () => {
    const raw = rawOf(stateSheet(stateIn("zh-CN")));
    const old = typedOver(raw, [
      [raw.values.length, 0, "department"],
      [raw.values.length, 1, '"旧部门"'],
    ]);
    const read = parseState(old);
    expect(read.ok && read.value.department).toBe("客服一部");
  });

  test.each([
    ["cut off", "{"],
    ["of another kind", '{"version":1}'],
    ["a month that is none", '"2026-13"'],
  ])("is refused with its place when a value is %s", (_, text) => {
    const raw = rawOf(stateSheet(stateIn("zh-CN")));
    const row = raw.values.findIndex(([key]) => key === "month");
    expect(parseState(typedOver(raw, [[row, 1, text]]))).toEqual({
      ok: false,
      issues: [{ code: "stateUnreadable", place: "month" }],
    });
  });

  test("is very hidden", () => {
    expect(stateSheet(stateIn("en"))).toMatchObject({ name: "_KPI", visibility: "veryHidden" });
  });
});
