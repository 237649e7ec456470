import type { Language, LocalText } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import { bandText } from "../../text/results/resultText";
import { lineCell, blankLine, headingLine, type SheetLine, lineOf, mergedCell } from "../kit/lines/line";
import type { CardWriting } from "./cardRequest";

/** "A 90（含）以上；B 80（含）–90（不含）；…", the highest first. */
function bandsText({ evaluated: { scheme, state }, words }: CardWriting): string {
  const lines = scheme.bands.map(
    (band, index) => `${band.grade} ${bandText(scheme, band, state.language, index === 0)}`,
  );
  return lines.reverse().join(words.card.separator);
}

/** Whether the lines tell what each level means: they begin with its number or its grade. */
const isLadder = ({ bands }: Scheme, lines: readonly LocalText[]): boolean =>
  lines.every((line) => /^\d/.test(line["zh-CN"]) || bands.some(({ grade }) => line["zh-CN"].startsWith(grade)));

const listed = (lines: readonly LocalText[], language: Language, separator: string): string =>
  lines.map((line) => line[language].replace(/[。.]$/, "")).join(separator);

/** What grades and levels mean, for whoever reads the form on paper. */
export function levelLines(writing: CardWriting): SheetLine[] {
  const { evaluated, columns, words } = writing;
  const { scheme, state } = evaluated;
  const { language } = state;
  const bands = scheme.bands.length === 0 ? [] : [[words.card.grades, bandsText(writing)] as const];
  const norms = scheme.norms.flatMap(({ title, lines, grade }) =>
    grade === undefined && isLadder(scheme, lines)
      ? [[title[language], listed(lines, language, words.card.separator)] as const]
      : [],
  );
  const lines = [...bands, ...norms].map(([title, text]) =>
    lineOf(18.5, lineCell(0, title, "small"), mergedCell([1, columns.reasons], text, "small")),
  );
  return lines.length === 0 ? [] : [headingLine(22, words.card.sections.levels), ...lines, blankLine()];
}
