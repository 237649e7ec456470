import type { Cause } from "../adopt/shadow";
import type { CellRef } from "../kit/finding";
import type { CellValue } from "../kit/plan";
import type { Naming } from "../../text/form/naming";
import type { CompareWords } from "../../text/compareWords";
import type { Numbers } from "../../text/form/numbers";

/** What a cause is put into words with. */
export interface CauseSpeaker {
  compare: CompareWords;
  numbers: Numbers;
  naming: Pick<Naming, "input">;
}

type Of<Code extends Cause["code"]> = Extract<Cause, { code: Code }>;

/** Each kind of cause in words. */
const speaking: { [Code in Cause["code"]]: (cause: Of<Code>, speaker: CauseSpeaker) => string } = {
  blankCountedAsZero: ({ input, at }, { compare, naming }) =>
    compare.causes.blankCountedAsZero(naming.input(input), cell(at)),
  markAboveFull: ({ input, at, read, full }, { compare, naming, numbers }) =>
    compare.causes.markAboveFull(naming.input(input), cell(at), numbers.exact(read), numbers.exact(full)),
  textNotCounted: ({ input, at, read }, { compare, naming }) =>
    compare.causes.textNotCounted(naming.input(input), cell(at), String(read)),
  otherWeight: ({ input, theirs, policy }, { compare, naming, numbers }) =>
    compare.causes.otherWeight(naming.input(input), share(theirs, numbers), share(policy, numbers)),
  notEvaluated: ({ inputs }, { compare, naming }) =>
    compare.causes.notEvaluated(inputs.map((input) => naming.input(input)).join(compare.listing)),
  otherTotal: ({ theirs, policy }, { compare: { causes }, numbers }) =>
    policy === null
      ? causes.otherTotalNone(shownResult(theirs, numbers))
      : causes.otherTotal(shownResult(theirs, numbers), numbers.exact(policy)),
  cutAbove: ({ grade, bound }, { compare, numbers }) => compare.causes.cutAbove(grade, numbers.exact(bound)),
  otherBound: ({ grade, theirs, policy }, { compare: { causes }, numbers }) =>
    theirs === null
      ? causes.gradeNeverGiven(grade, numbers.exact(policy))
      : causes.otherBound(grade, numbers.exact(theirs), numbers.exact(policy)),
  otherGrade: ({ theirs, policy }, { compare: { causes } }) =>
    policy === null ? causes.otherGradeNone(String(theirs)) : causes.otherGrade(String(theirs), policy),
  otherAmount: ({ grade, theirs, policy }, { compare, numbers }) =>
    compare.causes.otherAmount(grade, numbers.exact(theirs), numbers.exact(policy)),
  typedOver: (_, { compare }) => compare.causes.typedOver,
  rounding: ({ places }, { compare: { causes }, numbers }) =>
    places === 0 ? causes.roundingWhole : causes.rounding(numbers.count(places)),
  unexplained: (_, { compare }) => compare.causes.unexplained,
};

const cell = ({ address }: CellRef): string => address;

const hundred = 100;

const share = (of: number, numbers: Numbers): string => `${numbers.points(of * hundred)}%`;

/** A result as it is read; a number with all its digits. */
export const shownResult = (value: CellValue, numbers: Numbers): string =>
  typeof value === "number" ? numbers.exact(value) : String(value);

/** Why a result of theirs is another than the policy's. */
export const causeText = <Code extends Cause["code"]>(cause: Of<Code>, speaker: CauseSpeaker): string =>
  (speaking[cause.code] as (one: Of<Code>, by: CauseSpeaker) => string)(cause, speaker);
