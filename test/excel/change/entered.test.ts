import fc from "fast-check";
import { asRead } from "../../../src/sheets/kit/asRead";
import { enteredText, enteredCell, enteredCells } from "../../../src/excel/change/entered";

describe("Text on its way into a cell", () => {
  test.each([
    "=1+1",
    "+王五",
    "-李四",
    "@赵六",
    "'引号",
    " 空格在前",
    "0012",
    "2026-10",
    "1/2",
    "98%",
    "１８６",
    "true",
    "5月3日",
  ])("%j is marked as text, or Excel would read something else", (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  test.each(["张甲一", "A", "", "评分表", "n/a"])("%j needs no mark", (text) => {
    expect(enteredText(text)).toBe(text);
  });

  it("is never a formula, whatever the user typed", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => !/^[=+\-@]/.test(enteredText(text))));
  });

  it("keeps formulas of a plan, numbers, yes and no, blanks and cells to leave alone as they are", () => {
    expect([{ formula: "=A1" }, 12, true, "", null].map(enteredCell)).toEqual(["=A1", 12, true, "", null]);
  });

  it("gives back what Excel told: formulas as formulas, texts as texts", () => {
    expect(enteredCells([["=SUM(A1)", "0012", 7, ""].map(asRead)])).toEqual([["=SUM(A1)", "'0012", 7, ""]]);
  });
});
