import { round } from "../domain/figures/rounding";
import { isSameLabel } from "../domain/wording/isSameLabel";
import { settled } from "../domain/figures/typed";
import { isBlank, labelIn, numberIn, typedIn } from "./cells";
import { defaultBands } from "./defaultTables";
import { stepAt } from "./lookUp";
import { notFound, type ArgumentPlace } from "./refuse";
import { requireAscending, tableRows, type TableRow } from "./tables";

/** A line of a pay table: what it pays, and the score or the grade it is found by. */
interface PayLine {
  from: number | null;
  grade: string | null;
  amount: number;
}

const table: ArgumentPlace = { argument: "table" };
const asked: ArgumentPlace = { argument: "gradeOrScore" };

/** The amount for a score through the bounds, or the grades, of the table; for a grade by its label. */
export function amountFor(gradeOrScore: unknown, range: unknown, decimals: number): number {
  const lines = isBlank(range) ? defaultLines : payLines(range);
  if (typeof gradeOrScore !== "number") return byGrade(lines, labelIn(gradeOrScore, asked));
  const steps = lines.flatMap(({ from, amount }) => (from === null ? [] : [{ from, amount }]));
  const score = round(numberIn(gradeOrScore, asked), decimals);
  if (steps.length > 0) return stepAt(requireAscending(steps, table), score, asked).amount;
  return byGrade(lines, stepAt(defaultBands, score, asked).label);
}

const defaultLines: readonly PayLine[] = defaultBands.map(({ from, label, amount }) => ({
  from,
  grade: label,
  amount,
}));

/** Bound, grade, amount; or two of them: bound and amount, or grade and amount. */
function payLines(range: unknown): PayLine[] {
  const rows = tableRows(range, table);
  const isWide = (rows[0]?.cells.length ?? 0) > 2;
  const hasBounds = isWide || rows.every(({ cells }) => typeof cells[0] === "number");
  return rows.map((row) => payLine(row, hasBounds, isWide));
}

const payLine = ({ cells, place }: TableRow, hasBounds: boolean, isWide: boolean): PayLine => ({
  from: hasBounds ? settled(numberIn(cells[0], place)) : null,
  grade: isWide ? labelIn(cells[1], place) : hasBounds ? null : labelIn(cells[0], place),
  amount: typedIn(cells[isWide ? 2 : 1], place),
});

function byGrade(lines: readonly PayLine[], grade: string): number {
  const known = lines.flatMap((line) => line.grade ?? []);
  const line = lines.find((one) => one.grade !== null && isSameLabel(one.grade, grade));
  if (line !== undefined) return line.amount;
  if (known.length === 0) return notFound(table, (words, place) => words.noGrades(place));
  return notFound(asked, (words, place) => words.unknownGrade(place, grade, known.join(" ")));
}
