import { sumOf } from "../../domain/figures/sum";
import { settled } from "../../domain/figures/typed";
import type { InputIssue } from "../../domain/issue/issue";
import type { Item } from "../../domain/scheme/scheme";
import { cellAt } from "../kit/address";
import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { MappedPerson } from "../book/theirTable";
import type { ResultDifference, ShadowMonth } from "./shadowMonth";

/** Why a total of theirs is another than the policy's. */
export type TotalCause =
  /** Nothing is in the cell, and their formula goes on as if it were 0. */
  | { code: "blankCountedAsZero"; at: CellRef; input: string }
  | { code: "markAboveFull"; at: CellRef; input: string; read: number; full: number }
  /** Their formula passes by what is no number for it: "10分", 优. */
  | { code: "textNotCounted"; at: CellRef; input: string; read: CellValue }
  | { code: "otherWeight"; at: CellRef; input: string; theirs: number; policy: number }
  /** What keeps the person from being evaluated. */
  | { code: "notEvaluated"; inputs: readonly string[] };

/** What a wrong cell of theirs does to their total. */
export function totalCauses({ person, evaluated, theirs }: ResultDifference, month: ShadowMonth): TotalCause[] {
  const issues = evaluated.evaluation === null ? evaluated.issues : [];
  const fromIssues = issues.flatMap((issue) => issueCause(issue as InputIssue, person) ?? []);
  const explained = new Set(fromIssues.map(({ input }) => input));
  const inputs = issues.map(({ input }) => input).filter((input) => !explained.has(input));
  const texts = person.cells.filter(({ typed, value }) => typeof typed === "string" && typeof value === "number");
  const isFormula = theirs.formula !== "";
  return [
    ...fromIssues,
    ...(inputs.length === 0 ? [] : [{ code: "notEvaluated" as const, inputs }]),
    ...(isFormula
      ? texts.map(({ at, input, typed }): TotalCause => ({ code: "textNotCounted", at, input, read: typed }))
      : []),
    ...(isFormula ? otherWeights(person, theirs, month) : []),
  ];
}

type CellCause = Exclude<TotalCause, { inputs: readonly string[] }>;

/** What a cell that cannot be counted does to their total; null where it says nothing of that. */
function issueCause(issue: InputIssue, { cells }: MappedPerson): CellCause | null {
  const cell = cells.find(({ input }) => input === issue.input);
  if (cell === undefined) return null;
  const { at, input, typed } = cell;
  if (issue.code === "missing") return { code: "blankCountedAsZero", at, input };
  if (issue.code === "outOfRange" && issue.read > issue.max)
    return { code: "markAboveFull", at, input, read: issue.read, full: issue.max };
  return typeof typed === "string" ? { code: "textNotCounted", at, input, read: typed } : null;
}

/** Weights of their formula against those of the policy, each as a share of all that are compared. */
function otherWeights(
  person: MappedPerson,
  theirs: ResultDifference["theirs"],
  { formulas, scheme, marks }: ShadowMonth,
): TotalCause[] {
  const read = formulas.weights(theirs.formula, theirs.at);
  if (read === null) return [];
  const byAddress = new Map([...read.weights].map(([cell, weight]) => [addressOf(cell), weight] as const));
  const compared = person.cells.flatMap((cell) => {
    const item = scheme.items.find((one) => marks.get(one.id) === cell.input || givenBy(one) === cell.input);
    return item === undefined
      ? []
      : [{ cell, theirs: byAddress.get(cell.at.address) ?? 0, policy: policyWeight(scheme, item) }];
  });
  const [whole, own] = [sumOf(compared, (one) => one.theirs), sumOf(compared, (one) => one.policy)];
  if (whole === 0 || own === 0) return [];
  return compared.flatMap(({ cell, ...weight }): TotalCause[] => {
    const [share, due] = [settled(weight.theirs / whole), settled(weight.policy / own)];
    if (Math.abs(share - due) < 1e-6) return [];
    return [{ code: "otherWeight", at: cell.at, input: cell.input, theirs: share, policy: due }];
  });
}

/** The input that an item takes as it is. */
const givenBy = ({ method }: Item): string | null => {
  if (method.kind === "mark") return method.input;
  return method.kind === "value" && method.measure.kind === "entered" ? method.measure.input : null;
};

/** In a sum every point counts once; in a mean each item counts by its weight on its own scale. */
const policyWeight = (
  { total }: ShadowMonth["scheme"],
  { weight = 1, full }: ShadowMonth["scheme"]["items"][number],
): number => (total.kind === "mean" ? weight / Math.max(full, 1) : 1);

function addressOf(cell: string): string {
  const [row = 0, column = 0] = cell.split(" ").map(Number);
  return cellAt(row, column);
}
