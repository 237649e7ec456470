import { isSheetName } from "../../src/excel/inventory";

describe("A name Excel takes for a sheet", () => {
  test.each(["评分表", "O'Neil 表", "a".repeat(31)])("may be %j", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  test.each(["", "  ", "a".repeat(32), "😀".repeat(16), "1/2", "a[b]", "'a", "a'", "History", "a\u0007"])(
    "must not be %j",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );
});
