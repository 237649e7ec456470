import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { usePane, usePaneState } from "../paneContext";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: "auto" },
});

/** Said as long as Excel calculates only when asked: what the sheets show may be older than what was typed. */
export function ByHandBar() {
  const styles = useStyles();
  const { words, actions, store } = usePane();
  const { job } = usePaneState();
  const { title, lead, calculate, calculated } = words.check.byHand;
  const run = () =>
    void store.run("calculate", () => actions.calculateNow(), { note: () => ({ text: calculated, isFinal: false }) });
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lead}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={job !== null} onClick={run}>
          {calculate}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
