/** What the rewriter must know of a table: its name and its column names as they are spelled in the header row. */
export interface KnownTable {
  name: string;
  columns: readonly string[];
}

const SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const NAME_BEFORE_BRACKET = /[\p{L}\p{N}_.\\]+$/u;

/**
 * Excel's formula text in the one spelling the engine understands: `[@得分]` becomes `表[[#This Row],[得分]]` of the table the
 * cell is in, names of tables and columns get the letter case of their declaration, `_xlfn.` and the `@` before a function go.
 */
export function toEngineFormula(
  formula: string,
  tables: readonly KnownTable[],
  around: KnownTable | undefined,
): string {
  return outsideQuotes(formula, (text) =>
    withReferences(
      text.replace(/_xlfn\.|_xlws\./gi, "").replace(/(^|[=,(+\-*/&<>^;{ ])@(?=[\p{L}_])/gu, "$1"),
      tables,
      around,
    ),
  );
}

function outsideQuotes(formula: string, rewrite: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join("");
}

function withReferences(text: string, tables: readonly KnownTable[], around: KnownTable | undefined): string {
  let done = "";
  let rest = text;
  for (let open = rest.indexOf("["); open >= 0; open = rest.indexOf("[")) {
    const close = closingBracket(rest, open);
    if (close < 0) break;
    const before = rest.slice(0, open);
    const name = NAME_BEFORE_BRACKET.exec(before)?.[0] ?? "";
    const table = name === "" ? around : tables.find((known) => same(known.name, name));
    const body = rest.slice(open + 1, close);
    done += table ? before.slice(0, before.length - name.length) + reference(table, body) : `${before}[${body}]`;
    rest = rest.slice(close + 1);
  }
  return done + rest;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return at;
  }
  return -1;
}

function reference(table: KnownTable, body: string): string {
  const inner = body.trim();
  if (inner.startsWith("@")) return thisRow(table, inner.slice(1).trim());
  const awkward = awkwardColumn(table, inner);
  if (awkward !== null) return `INDEX(${table.name},0,${awkward + 1})`;
  if (!inner.startsWith("[")) return `${table.name}[${inner.startsWith("#") ? section(inner) : column(table, inner)}]`;
  return `${table.name}[${inner.replace(/\[([^[\]]*)\]/g, (_, part: string) => `[${part.trim().startsWith("#") ? section(part) : column(table, part)}]`)}]`;
}

const PLAIN_NAME = /^[\p{L}\p{N}_.](?:[\p{L}\p{N}_ .]*[\p{L}\p{N}_.])?$/u;

/** Place of a whole column whose name holds signs that the engine does not read: "Answered (Y/N)", "'[s']". */
function awkwardColumn(table: KnownTable, inner: string): number | null {
  const isBracketed = inner.startsWith("[") && closingBracket(inner, 0) === inner.length - 1;
  const escaped = isBracketed ? inner.slice(1, -1) : inner;
  if (escaped.startsWith("#") || (!isBracketed && inner.startsWith("["))) return null;
  const name = escaped.replace(/'(.)/g, "$1");
  const at = table.columns.findIndex((known) => same(known, name));
  return at < 0 || PLAIN_NAME.test(name) ? null : at;
}

function thisRow(table: KnownTable, columns: string): string {
  if (columns === "") return `${table.name}[[#This Row]]`;
  const parts = columns.startsWith("[") ? columns : `[${columns}]`;
  const known = parts.replace(/\[([^[\]]*)\]/g, (_, part: string) => `[${column(table, part)}]`);
  return `${table.name}[[#This Row],${known}]`;
}

function section(text: string): string {
  return SECTIONS.find((known) => same(known, text.trim())) ?? text;
}

function column(table: KnownTable, text: string): string {
  return (
    table.columns.find((known) => known === text) ?? table.columns.find((known) => same(known, text.trim())) ?? text
  );
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
