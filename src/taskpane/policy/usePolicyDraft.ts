import { useMemo, useState } from "react";
import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { chooseReading } from "../../domain/edit/chooseReading";
import type { NumberAt, NumberChange } from "../../domain/places/policyNumbers";
import { valueAt } from "../../domain/places/policyPath";
import { type PolicySeverity, policySeverity } from "../../domain/issue/policySeverity";
import type { Scheme } from "../../domain/scheme/scheme";
import { schemeIssues } from "../../domain/bonds/schemeIssues";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { editedPolicy } from "../../sheets/policy/editedPolicy";
import { type FieldTexts, useFieldTexts } from "./useFieldTexts";
import { type PolicyCell, policyCells } from "../../sheets/policy/policyCells";

/** Other numbers for the period's policy, tried in the pane and not written anywhere. */
export interface PolicyDraft {
  /** The policy with the numbers as they are in the draft. */
  scheme: Scheme;
  cells: readonly PolicyCell[];
  changes: readonly NumberChange[];
  issues: readonly PolicyIssue[];
  errors: number;
  warnings: number;
  /** What stands in its fields and cannot be taken. */
  typed: FieldTexts;
  unfinished: number;
  valueOf: (path: string) => number;
  wasOf: (path: string) => number;
  set: (numbers: readonly NumberAt[]) => void;
  choose: (readingId: string, optionId: string) => void;
  reset: () => void;
}

const numberAt = (scheme: Scheme, path: string, cell: PolicyCell | undefined): number => {
  const value = valueAt(scheme, path) ?? cell?.value;
  return typeof value === "number" ? value : 0;
};

/** A draft over the policy as 规则 has it now; when a cell changes there, the draft keeps only what it changes itself. */
export function usePolicyDraft({ scheme: present, state }: EvaluatedPeriod): PolicyDraft {
  const typed = useFieldTexts("");
  const draft = useNumbers(present, state);
  const reset = () => {
    draft.reset();
    typed.clear();
  };
  return { ...draft, typed, unfinished: typed.faults(draft.valueOf).length, reset };
}

function useNumbers(present: Scheme, state: EvaluatedPeriod["state"]): Omit<PolicyDraft, "typed" | "unfinished"> {
  const [typed, setTyped] = useState<ReadonlyMap<string, number>>(new Map());
  const { scheme: made, language, sheets } = state;
  const cells = useMemo(() => policyCells(made, language, sheets.policy), [made, language, sheets.policy]);
  return useMemo(() => {
    const cellOf = (path: string) => cells.find((one) => one.path === path || one.also.includes(path));
    const wasOf = (path: string) => numberAt(present, path, cellOf(path));
    const changes = cells.flatMap(({ path }): NumberChange[] => {
      const now = typed.get(path);
      const was = wasOf(path);
      return now === undefined || now === was ? [] : [{ path, was, now }];
    });
    const scheme = editedPolicy(present, cells, changes);
    const issues = schemeIssues(scheme);
    const count = (severity: PolicySeverity) => issues.filter((issue) => policySeverity(issue) === severity).length;
    /** A number is kept under its cell, even if it was named by another place that follows the cell. */
    const set = (numbers: readonly NumberAt[]) =>
      setTyped(
        (before) => new Map([...before, ...numbers.map(({ path, now }) => [cellOf(path)?.path ?? path, now] as const)]),
      );
    return {
      scheme,
      cells,
      changes,
      issues,
      wasOf,
      set,
      errors: count("error"),
      warnings: count("warning"),
      valueOf: (path: string) => typed.get(path) ?? wasOf(path),
      choose: (readingId: string, optionId: string) => {
        const chosen = chooseReading(scheme, readingId, optionId);
        const option = scheme.readings.find(({ id }) => id === readingId)?.options?.find(({ id }) => id === optionId);
        set(Object.keys(option?.set ?? {}).map((path) => ({ path, now: numberAt(chosen, path, cellOf(path)) })));
      },
      reset: () => setTyped(new Map()),
    };
  }, [typed, cells, present]);
}
