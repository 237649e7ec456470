import { excerptOf } from "../../domain/scheme/numberIssue";
import { dialectOf } from "../book/dialectOf";
import { cellAt } from "../kit/address";
import type { Piece } from "../kit/draft";
import { once } from "../kit/once";
import type { CellValue } from "../kit/plan";
import type { Finding, Severity } from "../kit/finding";
import { ledgerColumns } from "../ledger/ledgerLayout";
import { policyStateAt } from "../policy/policyCells";
import { followedBy } from "../policy/movedPlaces";
import { policyBook } from "../policy/policyBook";
import { policyFormulas } from "../policy/policySheet";
import { isWithoutSteps, ledgerPlaces } from "../reading/readLedger";
import { formulaTest } from "../reading/sameFormula";
import type { RawSheet } from "../kit/raw";
import type { CheckContext } from "./context";
import { formulasAbove } from "./ownFormulas";

/** A formula in every spelling it may have; the first is put back. Cells below each other share it, so that it is spelled out once. */
interface Expected {
  formula: () => string;
  isIn: (read: CellValue) => boolean;
}

function expected(table: string | null, formula: () => string): Expected {
  const made = once(formula);
  return { formula: made, isIn: formulaTest([made], table) };
}

/** A cell that holds a formula and belongs to nobody on 评分表. */
interface FormulaCell {
  row: number;
  column: number;
  /** Where it stands as well if columns were put into the whole sheet, or into its table alone. */
  orIn?: number;
  expected: Expected;
  severity: Severity;
}

const formulaIn = ({ cell }: Piece): string => (cell !== null && typeof cell === "object" ? cell.formula : "");

function replaced(sheet: RawSheet, cells: readonly FormulaCell[]): Finding[] {
  return cells.flatMap(({ row, column, orIn = column, expected: { formula, isIn }, severity }): Finding[] => {
    const read = sheet.formulas[row]?.[column] ?? "";
    if (isIn(read) || isIn(sheet.formulas[row]?.[orIn] ?? "")) return [];
    const at = { sheet: sheet.name, address: cellAt(row, column) };
    const issue = { code: "cellFormulaReplaced", read: excerptOf(read) } as const;
    return [{ severity, issue, at, person: null, fix: { kind: "setFormula", at, from: read, to: formula() } }];
  });
}

/** The verdict beside the title decides whether 评分表 gives results; sums and ranges are only shown. */
function onPolicySheet({ raw, policy }: CheckContext): Finding[] {
  if (policy.findings.some(({ issue }) => issue.code === "policyMalformed")) return [];
  const { scheme, language } = raw.state;
  const { places } = policy.book;
  const hasMoved = places.moves.rows.length + places.moves.columns.length > 0;
  const planned = hasMoved ? policyBook(scheme, language, raw.policy.name) : policy.book;
  const cells = policyFormulas(raw.state, planned).map((one): FormulaCell => {
    const isVerdict = one.row === policyStateAt.row && one.column === policyStateAt.column;
    return {
      row: places.row(one.row),
      column: places.column(one.column),
      expected: expected(null, () => followedBy(formulaIn(one), places)),
      severity: isVerdict ? "error" : "warning",
    };
  });
  return replaced(raw.policy, cells);
}

/** Whether the department's figures are complete decides whether anybody has a result; sums and headings are only shown. */
function aboveScores(context: CheckContext): Finding[] {
  const own = dialectOf(context.raw.state);
  const cells = formulasAbove(context).map(({ spelled, dialectIn, decides, ...place }): FormulaCell => {
    const either = { formula: () => spelled(own), isIn: (read: CellValue) => dialectIn(read) !== null };
    return { ...place, expected: either, severity: decides ? "error" : "warning" };
  });
  return replaced(context.raw.score, cells);
}

/** What 事件台账 says of its entries: whose they are, how often they count, whether 评分表 agrees. A typed name is judged as a name. */
function besideEntries({ raw, ledger }: CheckContext): Finding[] {
  if (isWithoutSteps(raw)) return [];
  const places = ledgerPlaces(raw);
  return ledgerColumns(raw.state).flatMap(({ id, formula }) => {
    const column = places.get(id);
    if (formula === null || column === undefined || id === "name") return [];
    const inEveryRow = expected(raw.state.tables.ledger, formula);
    return replaced(
      raw.ledger,
      ledger.map(({ entry }) => ({ row: entry.row - 1, column, expected: inEveryRow, severity: "warning" })),
    );
  });
}

/** Formulas outside the rows of people that were typed over, each with the formula to put back. */
export const formulasBeside = (context: CheckContext): Finding[] => [
  ...onPolicySheet(context),
  ...aboveScores(context),
  ...besideEntries(context),
];
