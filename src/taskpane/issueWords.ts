import type { Issue } from "../domain/issue/issue";
import { periodOf } from "../domain/time/period";
import { issueText } from "../text/speaker/issueText";
import type { IssueWords } from "../text/form/issueWords";
import type { Naming } from "../text/form/naming";
import { namingOf, plainNaming } from "../text/speaker/naming";
import { usePane, usePaneState } from "./paneContext";

/** Facts of an issue in the reader's language, named as asked, else by the policy of the period once there is one. */
export function useIssueText(asked?: Naming): (issue: Issue) => IssueWords {
  const { language } = usePane();
  const { evaluated } = usePaneState();
  const usual = () =>
    evaluated ? namingOf(evaluated.scheme, language, periodOf(evaluated.state).length) : plainNaming(language);
  const naming = asked ?? usual();
  return (issue) => issueText(issue, naming, language);
}
