import type { Issue } from "../../domain/issue/issue";
import type { Language } from "../../domain/wording/localText";
import { issueTexts } from "../issueTexts";
import type { IssueWords, WordsFor } from "../form/issueWords";
import type { Naming } from "../form/naming";

/** The same facts in words: what is wrong, what was read, what is expected, how to put it right. */
export function issueText(issue: Issue, naming: Naming, language: Language): IssueWords {
  const byCode: WordsFor<Issue> = issueTexts(language);
  const say = byCode[issue.code] as (facts: Issue, naming: Naming) => IssueWords;
  return say(issue, naming);
}
