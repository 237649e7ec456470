import type { Month } from "../book/month";

/** Whether a policy takes anything from other workbooks. */
export const takesFigures = ({ scheme }: Pick<Month, "scheme">): boolean =>
  scheme.inputs.some(({ takenFrom }) => takenFrom !== undefined);
