import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { readPeriod } from "../sheets/readPeriod";
import type { Finding } from "../sheets/kit/finding";
import { serialOf } from "../sheets/kit/serialDay";
import { answer } from "./answer";
import { type OpenPeriod, withPeriod } from "./withPeriod";

/** What differs on the sheet from what was approved. The day of publication is about to be written. */
const isOfApproval =
  ({ reading }: OpenPeriod) =>
  ({ issue, at }: Finding): boolean =>
    (issue.code === "decisionDiffers" && issue.part !== "publishedOn") ||
    (issue.code === "shownAltered" && at?.sheet === reading.sheets.approval?.name);

/** Notes the day the approved results were made known; interviews are due from then on. */
export const publish = (on: string): Promise<Result<null>> =>
  withPeriod((open) => {
    const evaluated = readPeriod(open.reading.raw, on);
    const { approval } = evaluated.state;
    if (approval === null || open.reading.sheets.approval === null) return failed({ code: "noApproval" });
    if (approval.publishedOn !== null) return failed({ code: "alreadyPublished", on: approval.publishedOn });
    if (approval.status !== "approved") return failed({ code: "notApproved" });
    if (evaluated.isApprovalStale) return failed({ code: "approvalStale" });
    const altered = evaluated.findings.find(isOfApproval(open));
    if (altered) return failed(altered.issue);
    return answer(open, { ...approval, publishedOn: on }, { publishedOn: serialOf(on) });
  });
