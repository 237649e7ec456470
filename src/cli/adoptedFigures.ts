import { pointsById } from "./caseResult";
import type { AdoptedPeriod } from "../sheets/adoptedPeriod";
import type { Finding } from "../sheets/kit/finding";

/** What is wrong or worth knowing, with the cell of their sheet. */
export const findingShown = ({ severity, issue, at, person, fix }: Finding): object => ({
  severity,
  ...issue,
  at,
  person,
  ...(fix?.kind === "setValue" ? { fix: { from: fix.from, to: fix.to } } : {}),
});

/** Everybody's figures; who has none has reasons. */
export const resultsShown = ({ period, people }: AdoptedPeriod): object[] =>
  period.people.map(({ row, number, name, evaluation, issues, rank }) => {
    const sheet = people.find((one) => one.row === row && one.name === name)?.at.name.sheet ?? null;
    const person = { sheet, row, number, name };
    if (evaluation === null) return { ...person, missing: issues.map(({ code, input }) => ({ code, input })) };
    const { total, band, payout, items } = evaluation;
    return { ...person, total, grade: band?.grade ?? null, payout, rank, items: pointsById(items) };
  });
