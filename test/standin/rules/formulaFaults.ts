import { callFaults } from "./callFaults";
import { type Doubts, usualDoubts } from "./doubts";
import { type FormulaFault, refused } from "./formulaFault";
import { type FormulaWorld, spelledAs } from "./formulaWorld";
import { operandFaults } from "./operandFaults";
import { structuredReference } from "./structuredReference";
import { type Token, tokensOf, Unreadable } from "./tokens";

export const longestFormula = 8192;
const longestText = 255;

function tableFault({ table, inside }: Token & { kind: "table" }, world: FormulaWorld, doubts: Doubts): string | null {
  const name = table === "" ? world.own : table;
  const known = name === null ? undefined : spelledAs(world.tables, name);
  const columns = known === undefined ? undefined : world.tables.get(known);
  if (!columns) return `no table ${name ?? "around this cell"}`;
  const reference = structuredReference(inside, doubts.columnBrackets === "documented");
  if (!reference) return `[${inside}] is no structured reference`;
  const missing = reference.columns.find((column) => spelledAs(columns, column) === undefined);
  return missing === undefined ? null : `no column ${missing} in ${name ?? ""}`;
}

const cellLike = /^\$?[A-Z]{1,3}\$?\d{1,7}$|^\$?[A-Z]{1,3}$|^\$?\d{1,7}$|^TRUE$|^FALSE$/i;

const isName = (world: FormulaWorld, word: string): boolean =>
  [world.names, world.tables].some((known) => spelledAs(known, word) !== undefined);

/** A sheet of another workbook, '[Book1.xlsx]Sheet1', is not ours to judge. */
const isForeign = (sheet: string): boolean => sheet.includes("[");

function tokenFault(token: Token, world: FormulaWorld, doubts: Doubts): FormulaFault | null {
  switch (token.kind) {
    case "text":
      return token.value.length > longestText ? refused(`a text of ${token.value.length} characters`) : null;
    case "sheet":
      return isForeign(token.name) || spelledAs(world.sheets, token.name) !== undefined
        ? null
        : refused(`no sheet ${token.name}`);
    case "table": {
      const fault = tableFault(token, world, doubts);
      return fault === null ? null : refused(fault);
    }
    case "word":
      return cellLike.test(token.value) || isName(world, token.value)
        ? null
        : { what: `no name ${token.value}`, effect: "#NAME?" };
    case "call":
    case "number":
    case "error":
    case "operator":
    case "mark":
      return null;
  }
}

/** Everything wrong with a formula, "=" included, as Excel would find it. */
export function faultsOf(formula: string, world: FormulaWorld, doubts: Doubts = usualDoubts): FormulaFault[] {
  const long = formula.length > longestFormula ? [refused(`${formula.length} characters`)] : [];
  try {
    const tokens = tokensOf(formula);
    const single = tokens.flatMap((token) => tokenFault(token, world, doubts) ?? []);
    return [...long, ...single, ...callFaults(tokens, world), ...operandFaults(tokens)];
  } catch (error) {
    if (error instanceof Unreadable) return [...long, refused(error.message)];
    throw error;
  }
}

/** Why a formula of ours would not do in Excel, as texts; none where it would calculate. */
export const formulaFaults = (formula: string, world: FormulaWorld): string[] =>
  faultsOf(formula, world).map(({ what }) => what);
