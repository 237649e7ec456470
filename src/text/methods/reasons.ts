import type { Reason } from "../../domain/engine/evaluation";
import type { ReasonInWords, ReasonKind, ReasonsInWords } from "./home";
import { methods } from "./methods";
import { outOfCount } from "./outOfCount";

/** Every step a score can take; one without words does not compile. */
const reasons: ReasonsInWords<ReasonKind> = {
  ...methods.deductions.reasons,
  ...methods.teamTier.reasons,
  ...methods.mark.reasons,
  ...methods.linear.reasons,
  ...methods.slope.reasons,
  ...methods.within.reasons,
  ...methods.steps.reasons,
  ...methods.value.reasons,
  ...methods.rank.reasons,
  ...outOfCount,
};

export const reasonInWords = (reason: Reason): ReasonInWords<Reason> => reasons[reason.kind] as ReasonInWords<Reason>;
