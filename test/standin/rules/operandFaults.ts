import { type FormulaFault, refused } from "./formulaFault";
import type { Token } from "./tokens";

/** What has just been read: a value, an operator that waits for one, or the start of something. */
type State = "value" | "operator" | "start";

/** The state behind a token, or what is wrong with it. */
type Step = { state: State } | { fault: string };

const prefixes = new Set(["+", "-", "@"]);
const postfixes = new Set(["%", "#"]);

function operator(sign: string, state: State): Step {
  if (postfixes.has(sign) && state === "value") return { state };
  if (state === "value" || prefixes.has(sign)) return { state: "operator" };
  return { fault: `nothing before ${sign}` };
}

const end = (state: State, next: State): Step =>
  state === "operator" ? { fault: "nothing behind an operator" } : { state: next };

type Begins = "sheet" | "brackets" | "other";

/** A blank between two references is an operator of its own, and what brackets hold may be a reference. */
const isReference = (token: Token | undefined): boolean =>
  token !== undefined &&
  (["word", "table", "sheet", "call"].includes(token.kind) || (token.kind === "mark" && "()".includes(token.value)));

function begin(token: Token, kind: Begins, state: State, before: Token | undefined): Step {
  if (state === "value" && !(isReference(before) && isReference(token)))
    return { fault: "two values without an operator between them" };
  return { state: kind === "sheet" ? "operator" : kind === "brackets" ? "start" : "value" };
}

function step(token: Token, state: State, before: Token | undefined): Step {
  switch (token.kind) {
    case "operator":
      return operator(token.sign, state);
    case "sheet":
      return begin(token, "sheet", state, before);
    case "call":
      return begin(token, "brackets", state, before);
    case "mark":
      if (token.value === ")" || token.value === "}") return end(state, "value");
      if (token.value === "," || token.value === ";") return end(state, "start");
      return begin(token, "brackets", state, before);
    case "text":
    case "number":
    case "error":
    case "word":
    case "table":
      return begin(token, "other", state, before);
  }
}

/** Operators with no value to work on, and values with no operator between them. */
export function operandFaults(tokens: readonly Token[]): FormulaFault[] {
  let state: State = "start";
  for (const [at, token] of tokens.entries()) {
    const next = step(token, state, tokens[at - 1]);
    if ("fault" in next) return [refused(next.fault)];
    state = next.state;
  }
  return state === "operator" ? [refused("nothing behind an operator")] : [];
}
