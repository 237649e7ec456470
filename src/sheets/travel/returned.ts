import { fingerprint } from "../../domain/figures/fingerprint";
import type { Issue } from "../../domain/issue/issue";
import type { Named } from "../../domain/people/identity";
import { type Period, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod, LedgerEntry } from "../book/evaluatedPeriod";
import type { RawPeriod } from "../book/rawPeriod";
import type { SentPart } from "../book/sentPart";
import type { Finding } from "../kit/finding";
import { openPeople } from "./openPeople";
import { type TypedRow, typedTable } from "./typedRows";

/** What came back in a file, as far as it is compared; the rest of the file is let go. */
export interface Returned {
  kind: "read";
  file: string;
  /** null in a file that was not sent out by the product. */
  part: SentPart | null;
  period: Period;
  policy: { id: string; name: string; mark: string };
  rows: readonly TypedRow[];
  /** People of whom something is missing. */
  open: readonly Named[];
  /** Figures of the department by input, as they were read. */
  department: Readonly<Record<string, number | boolean | null>>;
  ledger: readonly LedgerEntry[];
  /** What is wrong in the file, with its cells there. */
  findings: readonly Finding[];
}

export type ReturnedFile = Returned | { kind: "refused"; file: string; issues: readonly Issue[] };

export const policyMark = (scheme: EvaluatedPeriod["scheme"]): string => fingerprint(scheme);

/** Results that no formula gives any more are worth knowing besides everything that keeps people from a result. */
const isTold = ({ severity, issue }: Finding): boolean =>
  (severity === "error" && issue.code !== "missing") || issue.code === "cellFormulaReplaced";

export function returnedOf(file: string, raw: RawPeriod, evaluated: EvaluatedPeriod): Returned {
  const { state, scheme, people, ledger, findings } = evaluated;
  const ofDepartment = scheme.inputs.filter((input) => input.of === "department");
  const table = typedTable(raw);
  return {
    kind: "read",
    file,
    part: state.part ?? null,
    period: periodOf(state),
    policy: { id: scheme.id, name: scheme.name[state.language], mark: policyMark(scheme) },
    rows: raw.theirs === undefined ? table.rows : [],
    open: openPeople(evaluated, table),
    department: Object.fromEntries(ofDepartment.map(({ id }) => [id, people[0]?.inputs?.[id] ?? null])),
    ledger,
    findings: findings.filter(isTold),
  };
}
