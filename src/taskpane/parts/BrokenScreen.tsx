import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../paneContext";

/** Says that a screen could not be drawn, and offers to try again. */
export function BrokenScreen({ problem, onAgain }: { problem: string; onAgain: () => void }) {
  const { words } = usePane();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.trouble.screen}</MessageBarTitle>
        {problem}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {words.trouble.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
