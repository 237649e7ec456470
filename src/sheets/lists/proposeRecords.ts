import { inputsInUse } from "../../domain/scheme/alternatives";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Aggregate, RecordColumn } from "../book/recipe";
import { fillable } from "../records/offers";
import { type OpenPart, openPart } from "../records/openPart";
import type { RecordTable } from "../records/recordTable";
import { isSummary } from "../records/summary";
import { suggestTargets } from "../records/suggestTargets";
import { type NamedInputs, namedInputs } from "./proposeValues";

/** Why an input is left for somebody to say. */
type WhyOpen =
  | { kind: "noColumn" }
  /** Headings that fit it as well as others. */
  | { kind: "several"; columns: readonly string[]; inputs: readonly string[] }
  /** Headings that only resemble it. */
  | { kind: "similar"; columns: readonly string[] }
  /** Shares below 1 that nothing calls percents. */
  | { kind: "scale"; column: string }
  | OpenPart;

/** What is proposed for an input: the way it is counted, or why it is left open. */
export interface RecordProposal {
  input: string;
  /** Null where nothing is likely enough. */
  aggregate: Aggregate | null;
  open: WhyOpen | null;
}

/** What a list would fill of each input that records can fill; what is doubtful stays open and is never counted. */
export function proposeRecords(
  scheme: Scheme,
  columns: readonly RecordColumn[],
  table: RecordTable,
  formats: readonly string[],
): RecordProposal[] {
  const inputs = fillable(inputsInUse(scheme));
  const isCounted = isSummary(table, { columns });
  const values = isCounted ? namedInputs(scheme, columns, table, formats) : [];
  const targets = isCounted ? [] : suggestTargets(inputs, columns, table);
  return inputs.map(({ id, kind }): RecordProposal => {
    const target = targets.find(({ input }) => input === id);
    if (target) return { ...target, open: openPart(target.aggregate, columns) };
    const named = values.filter(({ inputs: ids }) => ids.includes(id));
    const found = onlyColumn(named);
    if (typeof found !== "string") return { input: id, aggregate: null, open: found };
    const aggregate: Aggregate = { kind: "value", column: found, where: null };
    if (kind === "percent" && isUnnamedShare(found, columns, table))
      return { input: id, aggregate, open: { kind: "scale", column: found } };
    return { input: id, aggregate, open: openPart(aggregate, columns) };
  });
}

/** The only column that says it is this input and no other; else why none is. */
function onlyColumn(named: readonly NamedInputs[]): string | WhyOpen {
  const sure = named.filter(({ isSure }) => isSure);
  const [only, ...others] = sure;
  if (named.length === 0) return { kind: "noColumn" };
  if (only === undefined) return { kind: "similar", columns: named.map(({ column }) => column) };
  const inputs = [...new Set(sure.flatMap(({ inputs: ids }) => ids))];
  if (others.length === 0 && inputs.length === 1) return only.column;
  return { kind: "several", columns: sure.map(({ column }) => column), inputs };
}

/** 0.98 without a percent sign may be 98 % or hardly 1 %. */
function isUnnamedShare(header: string, columns: readonly RecordColumn[], { headers, rows }: RecordTable): boolean {
  const column = columns.find((one) => one.header === header);
  if (column?.unit !== "one") return false;
  const at = headers.indexOf(header);
  const numbers = rows.flatMap((row) => (typeof row[at] === "number" ? [row[at]] : []));
  return numbers.length > 0 && numbers.every((number) => number >= 0 && number <= 1) && numbers.some((n) => n > 0);
}
