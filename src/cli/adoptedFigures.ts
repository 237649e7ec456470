import { pointsById } from "./caseResult";
import type { Scheme } from "../domain/scheme/scheme";
import { allSchemes } from "../schemes";
import type { ProposedArea } from "../sheets/adopt/areas";
import type { DraftedPolicy } from "../sheets/adopt/draftScheme";
import { bestFit } from "../sheets/adopt/bestFit";
import type { Shadow } from "../sheets/adopt/shadow";
import type { AdoptedPeriod } from "../sheets/adoptedPeriod";
import type { ComparedTable } from "../sheets/comparedTable";
import { areaOf } from "../sheets/kit/address";
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
export const resultsShown = ({ period }: AdoptedPeriod): object[] =>
  period.people.map(({ row, number, name, evaluation, issues, rank, at }) => {
    const place = at === undefined ? { sheet: null, row } : { sheet: at.sheet, row: areaOf(at.address).row + 1 };
    const person = { ...place, number, name };
    if (evaluation === null) return { ...person, missing: issues.map(({ code, input }) => ({ code, input })) };
    const { total, band, payout, items } = evaluation;
    return { ...person, total, grade: band?.grade ?? null, payout, rank, items: pointsById(items) };
  });

/** A result of theirs beside the policy's, as it is printed. */
export type ShownShadow = Omit<Shadow, "person"> & { row: number; number: string; name: string };

/** Their results beside those of the policy. */
export const shadowShown = ({ shadows }: ComparedTable): ShownShadow[] =>
  shadows.map(({ person: { row, number, name }, ...shadow }) => ({ row, number, name, ...shadow }));

/** A policy made of their own headings and formulas, where none was asked for. */
export const policyShown = (draft: DraftedPolicy | null): object =>
  draft === null
    ? {}
    : { policy: draft.scheme, policyFound: draft.found, policyUnread: draft.unread, policyCutsAbove: draft.above };

/** The shipped policy that a table is plainly of. */
export function fitShown(area: ProposedArea | undefined, scheme: Scheme | null): object {
  const fits = area === undefined || scheme !== null ? null : bestFit(area, allSchemes());
  return fits === null ? {} : { fits };
}
