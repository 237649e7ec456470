import type { Band, Scheme } from "../../domain/scheme/scheme";
import { trying } from "../formula/bands";
import type { FormulaBand, FormulaRefusal } from "../formula/bands";
import type { CellRef } from "../kit/finding";
import type { ProposedArea } from "./areas";
import type { PlacedMapping } from "./findAgain";
import type { ResultId } from "../book/mapping";
import type { TheirFormulas } from "./theirFormulas";

/** Why a formula of a grade or of pay gives no bands for a policy. */
type UnreadWhy = FormulaRefusal | "gap" | "notByGrade";

/** Grades and pay as formulas of a table give them. */
export interface DraftStandard {
  bands: Band[];
  payout: Scheme["payout"];
  found: { path: string; at: CellRef }[];
  unread: { at: CellRef; formula: string; why: UnreadWhy }[];
  /** Grades that begin above their bound in the formula; a policy lets them begin at it. */
  above: { grade: string; bound: number }[];
}

interface FormulaAt {
  formula: string;
  at: CellRef;
}

/** The first formula of a result. */
function formulaOf(
  { view, people }: ProposedArea,
  columns: readonly PlacedMapping[],
  result: ResultId,
): FormulaAt | null {
  const column = columns.find(({ mapped: { means } }) => means.kind === "result" && means.id === result)?.at;
  const person = people.find(({ row }) => column !== undefined && view.formula(row, column) !== "");
  if (column === undefined || person === undefined) return null;
  return {
    formula: view.formula(person.row, column),
    at: { sheet: view.name, address: view.address(person.row, column) },
  };
}

/** The grades of a table, from the lowest, with what each is paid. */
export function standardOf(
  area: ProposedArea,
  columns: readonly PlacedMapping[],
  formulas: TheirFormulas,
): DraftStandard {
  const standard: DraftStandard = { bands: [], payout: { kind: "none" }, found: [], unread: [], above: [] };
  const grade = formulaOf(area, columns, "grade");
  if (grade !== null) addGrades(standard, grade, formulas.bands(grade.formula, grade.at));
  const pay = formulaOf(area, columns, "pay");
  if (pay !== null) addPay(standard, pay, formulas);
  return standard;
}

function addGrades(standard: DraftStandard, grade: FormulaAt, read: readonly FormulaBand[] | FormulaRefusal): void {
  if (typeof read === "string") return void standard.unread.push({ ...grade, why: read });
  const isWhole = read.every(({ value }) => typeof value === "string" && value !== "");
  const names = new Set(read.map(({ value }) => value));
  if (!isWhole || names.size < read.length || read.length < 2)
    return void standard.unread.push({ ...grade, why: "gap" });
  for (const { value, from, isFromIncluded } of read) {
    standard.found.push({ path: `bands.${standard.bands.length}.from`, at: grade.at });
    standard.bands.push({ grade: String(value), from: from ?? 0, pay: 0, source: "notInSource" });
    if (!isFromIncluded && from !== null) standard.above.push({ grade: String(value), bound: from });
  }
}

/** Pay by the grade itself, or by the score at which a grade begins. */
function addPay(standard: DraftStandard, pay: FormulaAt, formulas: TheirFormulas): void {
  const amountAt = trying(pay.formula, formulas.cells(pay.at));
  if (typeof amountAt === "string") return void standard.unread.push({ ...pay, why: amountAt });
  const byGrade = standard.bands.map(({ grade }) => amountAt(grade));
  const byScore = standard.bands.map(({ from }) => amountAt(from));
  const amounts = new Set(byGrade).size > 1 ? byGrade : byScore;
  const isPaid = amounts.length > 0 && amounts.every((amount) => typeof amount === "number" && amount >= 0);
  if (!isPaid || new Set(amounts).size < 2) return void standard.unread.push({ ...pay, why: "notByGrade" });
  standard.bands = standard.bands.map((band, nth) => ({ ...band, pay: Number(amounts[nth]) }));
  standard.payout = { kind: "byGrade" };
  standard.found.push({ path: "payout", at: pay.at });
}
