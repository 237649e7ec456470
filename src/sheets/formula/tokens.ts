/** A piece of a formula. */
export type Token =
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "word"; value: string }
  | { kind: "reference"; sheet: string | null; from: string; to: string }
  /** Cells of a table by its headings, "tblScore[[#This Row],[总分]]"; what stands in the brackets as it is written. */
  | { kind: "table"; table: string; inside: string }
  | { kind: "sign"; value: string };

const patterns: readonly (readonly [Token["kind"] | "blank", RegExp])[] = [
  ["blank", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  [
    "reference",
    /(?:('(?:[^']|'')+'|[^\s'"!(),;{}&=<>+*/^-]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(.])/iy,
  ],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+/iy],
  ["table", /[\p{L}_][\p{L}\d_.]*\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/uy],
  ["word", /[\p{L}_][\p{L}\d_.]*/uy],
  ["sign", /<>|<=|>=|[-+*/^&=<>%(),;{}]/y],
];

const reference = /^(?:(.+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

function tokenOf(kind: Token["kind"], text: string): Token {
  switch (kind) {
    case "number":
      return { kind, value: Number(text) };
    case "text":
      return { kind, value: text.slice(1, -1).replaceAll('""', '"') };
    case "reference": {
      const [, sheet = "", column = "", row = "", lastColumn = column, lastRow = row] = reference.exec(text) ?? [];
      const name = sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
      const upper = (letters: string): string => letters.toUpperCase();
      return { kind, sheet: sheet === "" ? null : name, from: upper(column) + row, to: upper(lastColumn) + lastRow };
    }
    case "table": {
      const opening = text.indexOf("[");
      return { kind, table: text.slice(0, opening), inside: text.slice(opening + 1, -1) };
    }
    case "word":
    case "sign":
      return { kind, value: text };
  }
}

/** The pieces of a formula behind its "="; null where something is none. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const found = patterns.find(([, pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(formula);
    });
    if (found === undefined) return null;
    const [kind, pattern] = found;
    const text = formula.slice(at, pattern.lastIndex);
    if (kind !== "blank") tokens.push(tokenOf(kind, text));
    at = pattern.lastIndex;
  }
  return tokens;
}
