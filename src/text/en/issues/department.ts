import type { DepartmentIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

/** Figures of the department that do not fit the people listed. */
export const department: WordsFor<DepartmentIssue> = {
  headcountBelowPeople: (is, say) =>
    words(
      `${say.input(is.input)} is below the people listed`,
      `${say.input(is.input)} ${is.read}, people listed ${is.people}`,
      `at least ${is.people}`,
      "Check the headcount. Too small a number raises the average and moves everybody's tier.",
    ),
  sumAboveDepartment: (is, say) =>
    words(
      `${say.input(is.input)} adds up to more than ${say.input(is.other)}`,
      `sum ${is.sum}, ${say.input(is.other)} ${is.otherRead}`,
      `a sum of at most ${is.otherRead}`,
      "Check how the department's figure is counted, or look for a person's figure that is too large.",
    ),
  sameForAll: (is, say) =>
    words(
      `${say.input(is.input)} is the same for everybody`,
      `${is.value} for all ${is.people} people`,
      "each person's own figure",
      "It may have been copied by filling down. Please check.",
    ),
};
