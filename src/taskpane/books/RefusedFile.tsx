import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue/issue";
import type { IssueWords } from "../../text/form/issueWords";
import { useIssueText } from "../issueWords";

/** Why a file was not taken, and what to do about it. */
export function RefusedFile({ title, issues }: { title: string; issues: readonly Issue[] }) {
  const say = useIssueText();
  const [first] = issues;
  if (first?.code === "readingStopped") return <StoppedFile words={say(first)} />;
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

/** The user's own doing, and no fault of the file. */
const StoppedFile = ({ words }: { words: IssueWords }) => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{words.title}</MessageBarTitle>
      {words.fix}
    </MessageBarBody>
  </MessageBar>
);
