import { type Token, tokensOf } from "./tokens";

/** A formula as it is calculated. */
export type Expression =
  | { kind: "value"; value: number | string | boolean }
  | { kind: "reference"; sheet: string | null; from: string; to: string }
  | { kind: "table"; table: string; inside: string }
  | { kind: "array"; rows: readonly (readonly Expression[])[] }
  | { kind: "call"; name: string; of: readonly Expression[] }
  /** Of one or two; "%" stands behind its only one. */
  | { kind: "operator"; sign: string; of: readonly Expression[] };

interface Reading {
  tokens: readonly Token[];
  at: number;
}

/** Thrown where a formula is none; parseFormula hands on null. */
class NoFormula extends Error {}

/** Reads a formula with its "="; null for what is no formula, or one that nobody writes by hand, of more than `mostTokens` pieces. */
export function parseFormula(formula: string, mostTokens = byHand): Expression | null {
  const tokens = formula.startsWith("=") ? tokensOf(formula.slice(1)) : null;
  if (tokens === null || tokens.length > mostTokens) return null;
  const reading: Reading = { tokens, at: 0 };
  try {
    const read = operation(reading, 0);
    return reading.at === tokens.length ? read : null;
  } catch (error) {
    if (error instanceof NoFormula) return null;
    throw error;
  }
}

const byHand = 2000;

const isSign = ({ tokens, at }: Reading, ...signs: readonly string[]): boolean => {
  const token = tokens[at];
  return token?.kind === "sign" && signs.includes(token.value);
};

function take(reading: Reading, sign: string): void {
  if (!isSign(reading, sign)) throw new NoFormula(sign);
  reading.at += 1;
}

/** Signs from those that bind least. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function operation(reading: Reading, level: number): Expression {
  const signs = levels[level];
  if (signs === undefined) return signed(reading);
  let left = operation(reading, level + 1);
  while (isSign(reading, ...signs)) {
    const token = reading.tokens[reading.at];
    reading.at += 1;
    const right = operation(reading, level + 1);
    left = { kind: "operator", sign: token?.kind === "sign" ? token.value : "", of: [left, right] };
  }
  return left;
}

function signed(reading: Reading): Expression {
  if (isSign(reading, "-")) {
    reading.at += 1;
    return { kind: "operator", sign: "-", of: [signed(reading)] };
  }
  if (isSign(reading, "+")) {
    reading.at += 1;
    return signed(reading);
  }
  let value = single(reading);
  while (isSign(reading, "%")) {
    reading.at += 1;
    value = { kind: "operator", sign: "%", of: [value] };
  }
  return value;
}

function single(reading: Reading): Expression {
  const token = reading.tokens[reading.at];
  if (isSign(reading, "(")) return bracketed(reading);
  if (isSign(reading, "{")) return array(reading);
  reading.at += 1;
  if (token === undefined || token.kind === "sign") throw new NoFormula();
  if (token.kind === "reference" || token.kind === "table") return token;
  return token.kind === "word" ? word(reading, token.value.toUpperCase()) : { kind: "value", value: token.value };
}

function bracketed(reading: Reading): Expression {
  take(reading, "(");
  const inside = operation(reading, 0);
  take(reading, ")");
  return inside;
}

function word(reading: Reading, name: string): Expression {
  if (isSign(reading, "(")) return { kind: "call", name: name.replace(/^_XLFN\./, ""), of: listed(reading) };
  if (name !== "TRUE" && name !== "FALSE") throw new NoFormula(name);
  return { kind: "value", value: name === "TRUE" };
}

/** What stands between brackets; what is left out is blank. */
function listed(reading: Reading): Expression[] {
  take(reading, "(");
  const of: Expression[] = [];
  if (isSign(reading, ")")) {
    reading.at += 1;
    return of;
  }
  for (;;) {
    of.push(isSign(reading, ",", ")") ? { kind: "value", value: "" } : operation(reading, 0));
    if (!isSign(reading, ",")) break;
    reading.at += 1;
  }
  take(reading, ")");
  return of;
}

function array(reading: Reading): Expression {
  take(reading, "{");
  const rows: Expression[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(signed(reading));
    if (isSign(reading, ";")) rows.push([]);
    else if (!isSign(reading, ",")) break;
    reading.at += 1;
  }
  take(reading, "}");
  return { kind: "array", rows };
}
