import type { Language, LocalText } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { piece, wide } from "../kit/draft";
import { figure } from "../../text/figure";
import { heightForSmall } from "../kit/textFit";
import { type CardPart, type CardWriting, widthBetween } from "./cardRequest";

/** "A ≥ 90；B 80 – < 90；…", the highest first. */
function bandsText({ evaluated, words }: CardWriting): string {
  const { bands } = evaluated.scheme;
  const { ranges } = words.approval;
  const number = (value: number): string => figure(value, evaluated.state.language);
  const lines = bands.map(({ grade, from }, index) => {
    const above = bands[index + 1];
    if (above === undefined) return `${grade} ${ranges.atLeast(from)}`;
    return index === 0 ? `${grade} ${ranges.below(above.from)}` : `${grade} ${number(from)} – < ${number(above.from)}`;
  });
  return lines.reverse().join(words.card.separator);
}

/** Whether the lines tell what each level means: they begin with its number or its grade. */
const isLadder = ({ bands }: Scheme, lines: readonly LocalText[]): boolean =>
  lines.every((line) => /^\d/.test(line["zh-CN"]) || bands.some(({ grade }) => line["zh-CN"].startsWith(grade)));

const listed = (lines: readonly LocalText[], language: Language, separator: string): string =>
  lines.map((line) => line[language].replace(/[。.]$/, "")).join(separator);

/** What grades and levels mean, for whoever reads the form on paper. */
export function levelsPart(writing: CardWriting, row: number): CardPart {
  const { evaluated, columns, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const bands = scheme.bands.length === 0 ? [] : [[words.card.grades, bandsText(writing)] as const];
  const norms = scheme.norms.flatMap(({ title, lines, grade }) =>
    grade === undefined && isLadder(scheme, lines)
      ? [[title[language], listed(lines, language, words.card.separator)] as const]
      : [],
  );
  const rows = [...bands, ...norms];
  if (rows.length === 0) return { pieces: [], heights: {}, next: row };
  const width = widthBetween(columns, 1, columns.reasons);
  return {
    pieces: [
      piece(row, 0, words.card.sections.levels, "section"),
      ...rows.flatMap(([title, text], index) => [
        piece(row + 1 + index, 0, title, "small"),
        wide(row + 1 + index, 1, columns.reasons, text, "small"),
      ]),
    ],
    heights: Object.fromEntries([
      [row, 22],
      ...rows.map(
        ([title, text], index) =>
          [
            row + 1 + index,
            Math.max(heightForSmall(text, width, 16), heightForSmall(title, columns.widths[0] ?? 20, 16)),
          ] as const,
      ),
    ]),
    next: row + rows.length + 2,
  };
}
