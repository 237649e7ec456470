import { knownFunctions } from "./functionTable";
import { structuredReference } from "./structuredReference";
import { type Token, tokensOf, Unreadable } from "./tokens";

/** What a formula may refer to. Names are compared as Excel does, without case. */
export interface FormulaWorld {
  sheets: ReadonlySet<string>;
  /** Column names by table. */
  tables: ReadonlyMap<string, readonly string[]>;
  names: ReadonlySet<string>;
  /** Functions of add-ins, "KPI.GRADE", with the fewest and the most arguments. */
  functions: ReadonlyMap<string, readonly [number, number]>;
  /** The table the cell itself is in; in it a reference may leave the table's name out. */
  own: string | null;
}

export const longestFormula = 8192;
const longestText = 255;
const deepest = 64;
const mostArguments = 255;

const has = (set: Iterable<string>, name: string): boolean => {
  for (const one of set) if (one.toLowerCase() === name.toLowerCase()) return true;
  return false;
};

function tableFault({ table, inside }: Token & { kind: "table" }, world: FormulaWorld): string | null {
  const name = table === "" ? world.own : table;
  const columns = [...world.tables].find(([one]) => one.toLowerCase() === name?.toLowerCase())?.[1];
  if (!columns) return `no table ${name ?? "around this cell"}`;
  const reference = structuredReference(inside);
  if (!reference) return `[${inside}] is no structured reference`;
  const missing = reference.columns.find((column) => !has(columns, column));
  return missing === undefined ? null : `no column ${missing} in ${name ?? ""}`;
}

const cellLike = /^\$?[A-Z]{1,3}\$?\d{1,7}$|^\$?[A-Z]{1,3}$|^\$?\d{1,7}$|^TRUE$|^FALSE$/i;

function tokenFault(token: Token, world: FormulaWorld): string | null {
  switch (token.kind) {
    case "text":
      return token.value.length > longestText ? `a text of ${token.value.length} characters` : null;
    case "sheet":
      return has(world.sheets, token.name) ? null : `no sheet ${token.name}`;
    case "table":
      return tableFault(token, world);
    case "word":
      return cellLike.test(token.value) || has(world.names, token.value) ? null : `no name ${token.value}`;
    case "call":
    case "number":
    case "error":
    case "mark":
      return null;
  }
}

interface Call {
  name: string | null;
  /** Commas at its own level, and whether anything stands in it. */
  commas: number;
  isEmpty: boolean;
}

function countFault({ name, commas, isEmpty }: Call, world: FormulaWorld): string | null {
  if (name === null) return commas > 0 ? null : isEmpty ? "empty brackets" : null;
  const count = isEmpty && commas === 0 ? 0 : commas + 1;
  const known = knownFunctions.get(name.toUpperCase()) ?? world.functions.get(name.toUpperCase());
  if (!known) return `no function ${name} in Excel 2016`;
  const [least, most] = known;
  const isRight = count >= least && count <= Math.min(most, mostArguments);
  return isRight ? null : `${name} with ${count} arguments, ${least} to ${most} expected`;
}

/** What closing a bracket shows; the innermost open call takes the commas. */
function closeFault(open: Call[], world: FormulaWorld): string | null {
  const closed = open.pop();
  return closed ? countFault(closed, world) : "a bracket too many";
}

/** Anything but a comma or the closing bracket stands in the call around it. */
function noteContent(token: Token, around: Call | undefined): void {
  if (!around || (token.kind === "mark" && (token.value === "," || token.value === ")"))) return;
  around.isEmpty = false;
}

/** Walks the brackets: how deep calls stand in each other and what each is given. */
function callFaults(tokens: readonly Token[], world: FormulaWorld): string[] {
  const open: Call[] = [];
  const faults: string[] = [];
  let name: string | null = null;
  for (const token of tokens) {
    const around = open.at(-1);
    noteContent(token, around);
    const mark = token.kind === "mark" ? token.value : null;
    if (mark === "(") open.push({ name, commas: 0, isEmpty: true });
    if (mark === "," && around) around.commas += 1;
    if (mark === ")") faults.push(...[closeFault(open, world)].filter((fault) => fault !== null));
    name = token.kind === "call" ? token.name : null;
  }
  if (open.length > 0) faults.push("a bracket too few");
  return deepestOf(tokens) > deepest ? [...faults, `more than ${deepest} levels`] : faults;
}

/** How many calls stand in each other at the deepest place. */
function deepestOf(tokens: readonly Token[]): number {
  const open: boolean[] = [];
  let most = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== "mark") return;
    if (token.value === "(") open.push(tokens[at - 1]?.kind === "call");
    if (token.value === ")") open.pop();
    most = Math.max(most, open.filter(Boolean).length);
  });
  return most;
}

/** Why Excel would refuse a formula to be entered, "=" included; none where it would take it. */
export function formulaFaults(formula: string, world: FormulaWorld): string[] {
  const long = formula.length > longestFormula ? [`${formula.length} characters`] : [];
  try {
    const tokens = tokensOf(formula);
    const single = tokens.flatMap((token) => tokenFault(token, world) ?? []);
    return [...long, ...single, ...callFaults(tokens, world)];
  } catch (error) {
    if (error instanceof Unreadable) return [...long, error.message];
    throw error;
  }
}
