import type { Result } from "../domain/issue/result";
import { failed } from "../domain/outcome/outcome";
import { readPeriod } from "../sheets/readPeriod";
import { serialOf } from "../sheets/kit/serialDay";
import { answer } from "./answer";
import { withPeriod } from "./withPeriod";

/** Notes the day the approved results were made known; interviews are due from then on. */
export const publish = (on: string): Promise<Result<null>> =>
  withPeriod((open) => {
    const evaluated = readPeriod(open.reading.raw, on);
    const { approval } = evaluated.state;
    if (approval === null || open.reading.sheets.approval === null) return failed({ code: "noApproval" });
    if (approval.publishedOn !== null) return failed({ code: "alreadyPublished", on: approval.publishedOn });
    if (approval.status !== "approved") return failed({ code: "notApproved" });
    if (evaluated.isApprovalStale) return failed({ code: "approvalStale" });
    return answer(open, { ...approval, publishedOn: on }, { publishedOn: serialOf(on) });
  });
