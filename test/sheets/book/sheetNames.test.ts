import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import { freeSheetName, safeSheetName, usualSheetNames } from "../../../src/sheets/book/sheetNames";

const takes = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !/[:\\/?*[\]\p{Cc}]/u.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.trim() === name &&
  name.toLowerCase() !== "history";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("'", ":", "/", " ", "甲", "[", "😀", "a"), maxLength: 40 }),
);

describe("names of sheets", () => {
  test("are such that Excel takes them, whatever people are called", () => {
    fc.assert(fc.property(anyText, (text) => takes(safeSheetName(`面谈_${text}`))));
    fc.assert(fc.property(anyText, (text) => takes(safeSheetName(text))));
  });

  test("differ, however many people share a name", () => {
    const names = fc.array(fc.constantFrom("张甲一", "a'b", "A'B", "李".repeat(40), "李".repeat(41)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, (people) => {
        const taken: string[] = [];
        for (const person of people) taken.push(freeSheetName(`面谈_${person}`, taken));
        expect(taken.every(takes)).toBe(true);
        expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
      }),
    );
  });

  test.each([
    ["张甲一", [], "张甲一"],
    ["张甲一", ["张甲一"], "张甲一2"],
    ["张甲一", ["张甲一", "张甲一2"], "张甲一3"],
    ["a/b", [], "a b"],
    ["'甲'", [], "甲"],
    ["History", [], "History_"],
    ["", [], "_"],
  ])("%j beside %j becomes %j", (text, taken, name) => {
    expect(freeSheetName(text, taken)).toBe(name);
  });

  test.each(languages)("the usual ones in %s are different and safe", (language) => {
    const { interviewPrefix, ...names } = usualSheetNames(language);
    const all = Object.values(names);
    expect(all.every(takes)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    expect(all.some((name) => name.startsWith(interviewPrefix))).toBe(false);
  });
});
