import type { CaseReader } from "./caseReader";
import { onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";

/** The lines of the pay slip, and which of the shop's targets cost the bonus. */
export const payCase: CaseReader = (given) => {
  const scheme = shipped("004PAY");
  onlyFields(
    given,
    scheme.inputs.map(({ id }) => id),
  );
  const { pay, payout } = evaluateFlat(scheme, given);
  return {
    ...Object.fromEntries(pay.map(({ line, amount }) => [line.id, amount])),
    payout,
    failed: pay.flatMap(({ failed }) => failed),
  };
};
