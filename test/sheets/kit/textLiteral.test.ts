import { textLiteral } from "../../../src/sheets/kit/textLiteral";

test("A text keeps its quotes in a formula", () => {
  expect(textLiteral('15" 屏')).toBe('"15"" 屏"');
});

test("A text beyond 255 letters is joined from pieces, and no sign is cut in two", () => {
  const text = `${"甲".repeat(254)}𠮷${"乙".repeat(300)}`;
  const pieces = textLiteral(text)
    .split("&")
    .map((piece) => piece.slice(1, -1));
  expect(pieces.join("")).toBe(text);
  expect(pieces.map(({ length }) => length)).toEqual([254, 255, 47]);
});
