import type { Evaluation } from "../../domain/engine/evaluation";
import type { InEveryLanguage } from "../form/everyLanguage";
import type { HelpSection } from "../form/help";
import type { Speaker } from "../speaker/speaker";

/** The words for a way of paying. */
export interface PayInWords<P> {
  /** Over what is paid altogether; null where nobody is paid. */
  column: InEveryLanguage<string> | null;
  /** What it is called for everybody together, in the same words; null where nobody is paid. */
  team: InEveryLanguage<string> | null;
  /** What the money is made of beside the grade, one sentence a line; none where the grade says it all or nobody is paid. */
  says: (rule: P, evaluation: Evaluation, say: Speaker) => string[];
  /** The grade alone decides the amount, so that it is told with the grade. */
  isOfGrade: boolean;
  /** Where the help explains it. */
  help: HelpSection;
}
