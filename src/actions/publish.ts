import { failed, type Result } from "../domain/issue/result";
import { readMonth } from "../sheets/readMonth";
import { serialOf } from "../sheets/kit/serialDay";
import { answer } from "./answer";
import { withMonth } from "./withMonth";

/** Notes the day the approved results were made known; interviews are due from then on. */
export const publish = (on: string): Promise<Result<null>> =>
  withMonth(async (change) => {
    const month = readMonth(change.reading.raw, on);
    const { approval } = month.state;
    if (approval === null || change.reading.sheets.approval === null) return failed({ code: "noApproval" });
    if (approval.publishedOn !== null) return failed({ code: "alreadyPublished", on: approval.publishedOn });
    if (approval.status !== "approved") return failed({ code: "notApproved" });
    if (month.approvalIsStale) return failed({ code: "approvalStale" });
    return answer(change, { ...approval, publishedOn: on }, { publishedOn: serialOf(on) });
  });
