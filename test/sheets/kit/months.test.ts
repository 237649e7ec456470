import { monthIn, monthNumberIn } from "../../../src/sheets/kit/months";

test.each([
  ["客服部10月份绩效考核评分表", "10"],
  ["客服部十月考核", "10"],
  ["客服部十二月份绩效考核", "12"],
  ["二月考核（一组）", "02"],
  ["３月评分", "03"],
  ["第二十月台", null],
  ["月度考核", null],
])("%s is of month %s", (text, month) => expect(monthNumberIn(text)).toBe(month));

test.each([
  ["2026年10月", "2026-10"],
  ["202610", "2026-10"],
  ["10月", null],
])("%s names the month with its year: %s", (text, month) => expect(monthIn(text)).toBe(month));
