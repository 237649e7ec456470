import type { CaseReader } from "./caseReader";
import { onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** The mean of the seven indicators. */
export const sevenCase: CaseReader = (given) => {
  const scheme = shipped("004SEVEN");
  onlyFields(
    given,
    scheme.inputs.map(({ id }) => id),
  );
  const { total, band } = evaluateFlat(scheme, given);
  return { total, grade: band?.grade ?? null };
};
