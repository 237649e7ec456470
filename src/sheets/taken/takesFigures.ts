import type { EvaluatedPeriod } from "../book/evaluatedPeriod";

/** Whether a policy takes anything from other workbooks. */
export const takesFigures = ({ scheme }: Pick<EvaluatedPeriod, "scheme">): boolean =>
  scheme.inputs.some(({ takenFrom }) => takenFrom !== undefined);
