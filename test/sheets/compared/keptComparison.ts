import type { Language } from "../../../src/domain/wording/localText";
import type { KeptComparison } from "../../../src/sheets/compared/comparedSheet";
import type { Shadow } from "../../../src/sheets/adopt/shadow";
import { shipped } from "../../support/shipped";

const sheet = "十月'考核";

const shadow = (
  name: string,
  part: Pick<Shadow, "result" | "theirs" | "policy" | "causes">,
  address: string,
): Shadow => ({
  ...part,
  person: {
    row: 2,
    number: "K001",
    name,
    at: { number: { sheet, address: "A2" }, name: { sheet, address: "B2" } },
    isHidden: false,
    cells: [],
    results: {},
    remark: "",
  },
  at: { sheet, address },
  agrees: part.causes.length === 0,
});

/** A comparison with a difference of every sort, as it is kept on a sheet. */
export const keptComparison = (language: Language): KeptComparison => ({
  language,
  table: { sheet, header: "1", rows: "2-5" },
  month: "2026-10",
  readOn: "2026-11-12",
  policy: shipped("000"),
  people: 4,
  notGiven: [],
  columns: [
    { heading: "总分", means: { kind: "result", id: "total" }, isOpen: false },
    { heading: "等级", means: { kind: "result", id: "grade" }, isOpen: false },
    { heading: "奖金", means: { kind: "result", id: "pay" }, isOpen: false },
    { heading: "小组评价", means: { kind: "none" }, isOpen: true },
  ],
  shadows: [
    shadow("样例甲", { result: "total", theirs: 90, policy: 90, causes: [] }, "F2"),
    shadow(
      "样例乙",
      {
        result: "total",
        theirs: 0.1 + 0.2,
        policy: null,
        causes: [{ code: "blankCountedAsZero", at: { sheet, address: "C4" }, input: "rude_tone" }],
      },
      "C4",
    ),
    shadow(
      "样例丙",
      { result: "grade", theirs: "B", policy: "A", causes: [{ code: "cutAbove", grade: "A", bound: 90 }] },
      "G3",
    ),
    shadow(
      "样例丁",
      { result: "pay", theirs: "=1+1", policy: 300, causes: [{ code: "typedOver" }, { code: "unexplained" }] },
      "H5",
    ),
  ],
});
