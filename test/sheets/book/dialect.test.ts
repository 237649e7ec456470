import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { languages } from "../../../src/domain/wording/localText";
import { beginningState } from "../../../src/sheets/book/beginningState";
import { dialectOf } from "../../../src/sheets/book/dialectOf";
import { parseState, stateSheet } from "../../../src/sheets/book/stateSheet";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { guideSheet } from "../../../src/sheets/guide/guideSheet";
import { callsKpi } from "../../../src/sheets/kit/dialect";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { scoreSheet } from "../../../src/sheets/score/scoreSheet";
import { adoptedState } from "../../support/adoptedState";
import { stateIn } from "../fixtures";
import { rawOf } from "../rawOf";

const native = (language: (typeof languages)[number] = "zh-CN"): WorkbookState => ({
  ...stateIn(language),
  dialect: "native",
});

describe("Which formulas the add-in writes into a workbook", () => {
  test("is what was chosen, KPI functions where nobody was asked, and plain ones beside people's own table", () => {
    const asked = { ...stateIn("zh-CN"), department: "" };
    expect(beginningState({ ...asked, dialect: "native" }).dialect).toBe("native");
    expect(beginningState({ ...asked, dialect: "addin" })).toEqual(beginningState(asked));
    expect([stateIn("zh-CN"), native(), adoptedState].map(dialectOf)).toEqual(["addin", "native", "native"]);
  });

  test("is remembered", () => {
    const stored = parseState(rawOf(stateSheet(native())));
    expect(stored.ok && stored.value.state).toEqual(native());
  });

  test("is that of every formula of a new workbook", () => {
    const calls = (state: WorkbookState) =>
      newWorkbook({ state, calendar: chineseCalendar, rows: 3 }).flatMap(({ name, blocks }) =>
        blocks.some(({ rows }) => rows.flat().some((cell) => callsKpi(JSON.stringify(cell)))) ? [name] : [],
      );
    expect([calls(stateIn("zh-CN")), calls(native())]).toEqual([["评分表"], []]);
  });

  test.each(languages)(
    "changes nothing else on 评分表, and on 说明 in %s one line that takes as much room",
    (language) => {
      const [addin, plain] = [stateIn(language), native(language)].map((state) => {
        const { blocks, ...score } = scoreSheet({ state, rows: 3, workingDays: 21 });
        const guide = guideSheet(state, chineseCalendar);
        return { score, blocks, guide };
      });
      if (!addin || !plain) throw new Error("Both are made");
      expect(plain.score).toEqual(addin.score);
      expect({ ...plain.guide, blocks: [] }).toEqual({ ...addin.guide, blocks: [] });
      const told = ({ guide }: typeof addin) => JSON.stringify(guide.blocks);
      expect([told(addin), told(plain)].map((text) => text.includes("#NAME?"))).toEqual([true, false]);
    },
  );
});

test.each([
  ["=IF(A1>0,KPI.GRADE(A1,B1:C2),1)", true],
  ["=_xldudf_KPI_GRADE(A1)", true],
  ["=_xldudf_kpi_grade(A1)", true],
  ["=1+kpi.tier(A1)", true],
  ["=MYKPI.GRADE(A1)", false],
  ["=KPI+1", false],
])("%s calls a KPI function: %s", (formula, calls) => expect(callsKpi(formula)).toBe(calls));
