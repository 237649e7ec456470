import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { issueText } from "../../text/speaker/issueText";
import { plainNaming } from "../../text/speaker/naming";
import { type PolicyWords, policyWords } from "../../text/policyWords";
import { usePane } from "../paneContext";

/** The words of the screens about policies in the reader's language. */
export const usePolicyWords = (): PolicyWords => policyWords(usePane().language);

/** What a number should be that cannot be taken, in the words that the check has for it. */
export function useNumberWords(): (issue: PolicyIssue) => string {
  const { language } = usePane();
  const { policy } = usePolicyWords();
  return (issue) => policy.shouldBe(issueText(issue, plainNaming(language), language).expected);
}
