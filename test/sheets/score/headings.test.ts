import { schemeById, schemeIds } from "../../../src/schemes";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import { scoreSheet } from "../../../src/sheets/score/scoreSheet";
import { stateIn } from "../fixtures";

/** Letters of Arial in bold, in thousandths of the size, as its maker measures them; capitals at their widest. */
const arialBold: readonly (readonly [RegExp, number])[] = [
  [/[mM]/, 889],
  [/W/, 944],
  [/w/, 778],
  [/[A-Z]/, 778],
  [/[ijlI]/, 278],
  [/[ft.,:;()/-]/, 333],
  [/r/, 389],
  [/[ckeasvxyz0-9]/, 556],
];

const pixels = (word: string): number =>
  Array.from(word).reduce((sum, letter) => sum + (arialBold.find(([one]) => one.test(letter))?.[1] ?? 611), 0) *
  (40 / 3000);

/** Excel shows a column this many pixels wide, five of them beside the text. */
const room = (width: number): number => Math.round(width * 7 + 5) - 5;

test.each(schemeIds)("No word of an English heading of 评分表 is too wide for its column, policy %s", (id) => {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`There is no policy ${id}.`);
  const { columnWidths } = scoreSheet({ state: stateIn("en", { scheme }), rows: 4, workingDays: 21 });
  const broken = scoreLayout(scheme, "en", 4).columns.flatMap(({ header }, at) =>
    (header.match(/[^\s/-]+[/-]?/g) ?? []).filter((word) => pixels(word) > room(columnWidths[at] ?? 0)),
  );
  expect(broken).toEqual([]);
});
