type Mark = "(" | ")" | "{" | "}" | "," | ";";

/** A piece of a formula. Brackets of structured references are one token with all they hold. */
export type Token =
  | { kind: "text"; value: string }
  | { kind: "number"; value: string }
  | { kind: "call"; name: string }
  | { kind: "table"; table: string; inside: string }
  | { kind: "sheet"; name: string }
  | { kind: "word"; value: string }
  | { kind: "error"; value: string }
  | { kind: "operator"; sign: string }
  | { kind: "mark"; value: Mark };

/** A token as it is written, or white space. */
export interface Piece {
  token: Token | null;
  source: string;
}

/** What cannot be read on as a formula, and from where. */
export class Unreadable extends Error {
  constructor(readonly rest: string) {
    super(`Cannot read on at ${rest.slice(0, 40)}`);
  }
}

const alternatives = [
  /(?<space>\s+)/u,
  /(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?<open>\[)/u,
  /"(?<text>(?:[^"]|"")*)"/u,
  /'(?<quoted>(?:[^']|'')+)'!/u,
  /(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!))/u,
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_\d:]))/u,
  /(?<sheet>[\p{L}_][\p{L}\p{N}_.]*)!/u,
  /(?<call>[\p{L}_][\p{L}\p{N}_.]*)(?=\()/u,
  /(?<word>\$?[\p{L}_\\$][\p{L}\p{N}_.$\\]*|\$?\d+(?=:)|\$\d+)/u,
  /(?<mark>[(){},;])/u,
  /(?<operator><=|>=|<>|[-+*/^&=<>%:@#])/u,
];

const piece = new RegExp(alternatives.map(({ source }) => source).join("|"), "uy");

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token | null {
  const { text, quoted, error, number, sheet, call, word, mark, operator } = groups;
  if (text !== undefined) return { kind: "text", value: text.replaceAll('""', '"') };
  if (quoted !== undefined) return { kind: "sheet", name: quoted.replaceAll("''", "'") };
  if (error !== undefined) return { kind: "error", value: error };
  if (number !== undefined) return { kind: "number", value: number };
  if (sheet !== undefined) return { kind: "sheet", name: sheet };
  if (call !== undefined) return { kind: "call", name: call };
  if (word !== undefined) return { kind: "word", value: word };
  if (mark !== undefined) return { kind: "mark", value: mark as Mark };
  return operator === undefined ? null : { kind: "operator", sign: operator };
}

/** Where the bracket closes that opens at a place; an apostrophe escapes the next letter. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Unreadable(text.slice(open));
}

function pieceAt(text: string, at: number): Piece {
  piece.lastIndex = at;
  const match = piece.exec(text);
  if (!match) throw new Unreadable(text.slice(at));
  const groups = match.groups ?? {};
  if (groups["open"] === undefined) return { token: tokenOf(groups), source: match[0] };
  const open = at + match[0].length - 1;
  const close = closingBracket(text, open);
  const token: Token = { kind: "table", table: groups["table"] ?? "", inside: text.slice(open + 1, close) };
  return { token, source: text.slice(at, close + 1) };
}

/** The pieces of a formula without its "=", white space included; throws Unreadable where Excel would not read on. */
export function piecesOf(formula: string): Piece[] {
  const text = formula.replace(/^=/, "");
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.source.length ?? 0) pieces.push(pieceAt(text, at));
  return pieces;
}

/** The tokens of a formula without its "=". */
export const tokensOf = (formula: string): Token[] => piecesOf(formula).flatMap(({ token }) => token ?? []);
