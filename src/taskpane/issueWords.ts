import type { Issue } from "../domain/issue/issue";
import { periodOf } from "../domain/time/period";
import { issueText } from "../text/speaker/issueText";
import type { IssueWords } from "../text/form/issueWords";
import { namingOf, plainNaming } from "../text/speaker/naming";
import { usePane, usePaneState } from "./paneContext";

/** Facts of an issue in the reader's language, named by the policy of the period once there is one. */
export function useIssueText(): (issue: Issue) => IssueWords {
  const { language } = usePane();
  const { evaluated } = usePaneState();
  const naming = evaluated
    ? namingOf(evaluated.scheme, language, periodOf(evaluated.state).length)
    : plainNaming(language);
  return (issue) => issueText(issue, naming, language);
}
