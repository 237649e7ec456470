import { dialectOf } from "./book/dialectOf";
import type { EvaluatedPeriod } from "./book/evaluatedPeriod";
import type { FormulaFaultKind, FormulaFaults } from "./book/formulaFaults";
import type { RawPeriod } from "./book/rawPeriod";
import { resultFormulas } from "./checks/ownFormulas";
import { cellAt } from "./kit/address";
import type { Dialect } from "./kit/dialect";
import type { CellRef } from "./kit/finding";
import type { CellValue } from "./kit/plan";
import { aboveCells, formulaContext } from "./ownFormulaEdits";
import { storedResults } from "./storedResults";

/** What Excel shows while a function has not answered yet. */
const isAwaited = (value: CellValue): boolean =>
  typeof value === "string" && /^#(BUSY!|GETTING_DATA|CONNECT!)/.test(value);

/** Functions nobody knows here: files keep those of add-ins under another name, which Excel shows where the add-in is missing. */
const isUnknown = (formula: CellValue, value: CellValue): boolean =>
  value === "#NAME?" || (typeof formula === "string" && /_xldudf_/i.test(formula));

/** Looks after the formulas of the add-in's own, as a whole read of the workbook found them. */
export function formulaFaults(raw: RawPeriod, evaluated: EvaluatedPeriod): FormulaFaults {
  const onScore = raw.theirs === undefined ? faultyCells(raw) : [];
  const of = (wanted: FormulaFaultKind): CellRef[] => onScore.flatMap(({ kind, at }) => (kind === wanted ? [at] : []));
  return {
    overwritten: [...of("overwritten"), ...overwrittenBeside(raw, evaluated)],
    unknown: of("unknown"),
    otherDialect: of("otherDialect"),
    stale: staleCells(raw, evaluated, new Set(onScore.map(({ at }) => at.address))),
  };
}

/** Cells whose formula is right and whose result is not that of the inputs. */
const staleCells = (raw: RawPeriod, evaluated: EvaluatedPeriod, told: ReadonlySet<string>): CellRef[] =>
  storedResults(raw, evaluated).differences.flatMap(({ at, stored }) =>
    told.has(at.address) || isAwaited(stored) ? [] : [at],
  );

function faultyCells(raw: RawPeriod): { kind: FormulaFaultKind; at: CellRef }[] {
  const { name, formulas, values } = raw.score;
  const own = dialectOf(raw.state);
  return ownCells(raw).flatMap(({ row, column, dialect }) => {
    const isNameless = isUnknown(formulas[row]?.[column] ?? "", values[row]?.[column] ?? "");
    const kind = kindOf(dialect, isNameless, own);
    return kind === null ? [] : [{ kind, at: { sheet: name, address: cellAt(row, column) } }];
  });
}

function kindOf(dialect: Dialect | null, isNameless: boolean, own: Dialect): FormulaFaultKind | null {
  if (dialect === null) return "overwritten";
  if (isNameless) return "unknown";
  return dialect === own ? null : "otherDialect";
}

/** On 规则 and 事件台账 the check has found them. */
const overwrittenBeside = ({ score }: RawPeriod, { findings }: EvaluatedPeriod): CellRef[] =>
  findings.flatMap(({ issue, at }) =>
    issue.code === "cellFormulaReplaced" && at !== null && at.sheet !== score.name ? [at] : [],
  );

/** Every cell of 评分表 that is to hold a formula of the add-in's own, with the dialect of what it holds; null for anything else. */
function ownCells(raw: RawPeriod): { row: number; column: number; dialect: Dialect | null }[] {
  const context = formulaContext(raw);
  const { row: head, rows } = raw.scoreTable;
  const read = (row: number, column: number): CellValue => raw.score.formulas[row]?.[column] ?? "";
  const inTable = resultFormulas(context).flatMap(({ at, dialectIn }) =>
    Array.from({ length: rows - 1 }, (_, nth) => {
      const row = head + 1 + nth;
      return { row, column: at, dialect: dialectIn(read(row, at)) };
    }),
  );
  return [...inTable, ...aboveCells(context)];
}
