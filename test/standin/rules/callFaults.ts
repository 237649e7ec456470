import { type FormulaFault, refused } from "./formulaFault";
import type { FormulaWorld } from "./formulaWorld";
import { knownFunctions } from "./functionTable";
import type { Token } from "./tokens";

const deepest = 64;
const mostArguments = 255;

interface Call {
  name: string | null;
  /** Commas at its own level, and whether anything stands in it. */
  commas: number;
  isEmpty: boolean;
}

function countFault({ name, commas, isEmpty }: Call, world: FormulaWorld): FormulaFault | null {
  if (name === null) return isEmpty && commas === 0 ? refused("empty brackets") : null;
  const count = isEmpty && commas === 0 ? 0 : commas + 1;
  const known = knownFunctions.get(name.toUpperCase()) ?? world.functions.get(name.toUpperCase());
  if (!known) return { what: `no function ${name} in Excel 2016`, effect: "#NAME?" };
  const [least, most] = known;
  const isRight = count >= least && count <= Math.min(most, mostArguments);
  return isRight ? null : refused(`${name} with ${count} arguments, ${least} to ${most} expected`);
}

/** What closing a bracket shows; the innermost open call takes the commas. */
function closeFault(open: Call[], world: FormulaWorld): FormulaFault | null {
  const closed = open.pop();
  return closed ? countFault(closed, world) : refused("a bracket too many");
}

/** Anything but a comma or the closing bracket stands in the call around it. */
function noteContent(token: Token, around: Call | undefined): void {
  if (!around || (token.kind === "mark" && (token.value === "," || token.value === ")"))) return;
  around.isEmpty = false;
}

/** Commas and semicolons between { and } part the cells of an array, not arguments. */
function outsideArrays(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    const mark = token.kind === "mark" ? token.value : null;
    if (mark === "{") depth += 1;
    if (mark === "}") depth -= 1;
    return depth === 0 || mark === "{";
  });
}

/** Walks the brackets: how deep calls stand in each other and what each is given. */
export function callFaults(all: readonly Token[], world: FormulaWorld): FormulaFault[] {
  const tokens = outsideArrays(all);
  const open: Call[] = [];
  const faults: FormulaFault[] = [];
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
  if (open.length > 0) faults.push(refused("a bracket too few"));
  return deepestOf(tokens) > deepest ? [...faults, refused(`more than ${deepest} levels`)] : faults;
}

/** How many calls stand in each other at the deepest place. */
function deepestOf(tokens: readonly Token[]): number {
  const open: boolean[] = [];
  let depth = 0;
  let most = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== "mark") return;
    if (token.value === "(") {
      const isCall = tokens[at - 1]?.kind === "call";
      open.push(isCall);
      if (isCall) depth += 1;
    }
    if (token.value === ")" && open.pop() === true) depth -= 1;
    most = Math.max(most, depth);
  });
  return most;
}
