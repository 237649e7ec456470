/** A piece of a formula. Brackets of structured references are one token with all they hold. */
export type Token =
  | { kind: "text"; value: string }
  | { kind: "number"; value: string }
  | { kind: "call"; name: string }
  | { kind: "table"; table: string; inside: string }
  | { kind: "sheet"; name: string }
  | { kind: "word"; value: string }
  | { kind: "error"; value: string }
  | { kind: "mark"; value: "(" | ")" | "{" | "}" | "," | ";" | "operator" };

/** What cannot be read on as a formula, and from where. */
export class Unreadable extends Error {
  constructor(readonly rest: string) {
    super(`Cannot read on at ${rest.slice(0, 40)}`);
  }
}

const patterns: readonly [RegExp, (match: RegExpExecArray) => Token | null][] = [
  [/^\s+/, () => null],
  [/^"((?:[^"]|"")*)"/, ([, value = ""]) => ({ kind: "text", value: value.replaceAll('""', '"') })],
  [/^'((?:[^']|'')+)'!/, ([, name = ""]) => ({ kind: "sheet", name: name.replaceAll("''", "'") })],
  [/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/, ([value]) => ({ kind: "error", value })],
  [/^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/u, ([value]) => ({ kind: "number", value })],
  [/^([\p{L}_][\p{L}\p{N}_.]*)!/u, ([, name = ""]) => ({ kind: "sheet", name })],
  [/^([\p{L}_][\p{L}\p{N}_.]*)\(/u, ([, name = ""]) => ({ kind: "call", name })],
  [/^\$?[\p{L}_\\$][\p{L}\p{N}_.$\\]*/u, ([value]) => ({ kind: "word", value })],
  [/^\$?\d+(?=:)|^\$\d+/, ([value]) => ({ kind: "word", value })],
  [/^[(){},;]/, ([value]) => ({ kind: "mark", value: value as "(" })],
  [/^(?:<=|>=|<>|[-+*/^&=<>%:@#])/, () => ({ kind: "mark", value: "operator" })],
];

/** The length of what stands in brackets from the start of the text, outer brackets included; an apostrophe escapes the next letter. */
function bracketLength(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Unreadable(text);
}

function next(rest: string): { token: Token | null; length: number } {
  const table = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/u.exec(rest);
  if (table) {
    const name = table[1] ?? "";
    const length = bracketLength(rest.slice(name.length));
    const inside = rest.slice(name.length + 1, name.length + length - 1);
    return { token: { kind: "table", table: name, inside }, length: name.length + length };
  }
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(rest);
    if (match) return { token: make(match), length: match[0].length };
  }
  throw new Unreadable(rest);
}

/** The tokens of a formula without its "="; throws Unreadable where Excel would not read on. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let rest = formula.replace(/^=/, ""); rest !== "";) {
    const { token, length } = next(rest);
    if (token) tokens.push(token);
    if (token?.kind === "call") tokens.push({ kind: "mark", value: "(" });
    rest = rest.slice(length);
  }
  return tokens;
}
