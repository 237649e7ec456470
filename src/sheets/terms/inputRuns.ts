import type { Input } from "../../domain/inputs/input";
import type { TableScope } from "./tableScope";

/** Inputs that stand side by side and are alike in what matters, so that one range checks them all. */
interface InputRun {
  key: string;
  range: string;
}

/** Runs of columns whose inputs have the same key; null takes no part. */
export function inputRuns(scope: TableScope, keyOf: (input: Input) => string | null): InputRun[] {
  const found: { key: string; first: string; last: string; end: number }[] = [];
  scope.columns.forEach(({ id, input }, place) => {
    const key = input === null ? null : keyOf(input);
    const open = found.at(-1);
    if (key === null) return;
    if (open?.key === key && open.end === place - 1) Object.assign(open, { last: id, end: place });
    else found.push({ key, first: id, last: id, end: place });
  });
  return found.map(({ key, first, last }) => ({
    key,
    range: first === last ? scope.cell(first) : scope.cells(first, last),
  }));
}
