import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue/issue";
import { useIssueText } from "../issueWords";

/** Why a file was not taken, and what to do about it. */
export function RefusedFile({ title, issues }: { title: string; issues: readonly Issue[] }) {
  const say = useIssueText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {issues.map((issue, nth) => {
          const words = say(issue);
          return (
            <div key={nth}>
              {words.title}：{words.read}。{words.fix}
            </div>
          );
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
