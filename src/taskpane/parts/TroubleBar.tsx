import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Issue } from "../../domain/issue/issue";
import { useIssueText } from "../issueWords";
import { usePane, usePaneState } from "../paneContext";
import type { Trouble } from "../store/paneState";
import { DismissButton } from "./DismissButton";

const RestoreWithPolicy = lazy(() =>
  import("./RestoreWithPolicy").then((module) => ({ default: module.RestoreWithPolicy })),
);

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: "auto" },
  line: { display: "block", overflowWrap: "anywhere" },
  details: {
    margin: "4px 0 0",
    padding: "6px 8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface TroubleBarProps {
  trouble: Trouble;
  onDismiss: () => void;
  /** For a table of people's own that is not found. */
  onRemap: () => void;
}

/** A failure: what failed, why, what state the workbook is in and what can be done about it. */
export function TroubleBar({ trouble, onDismiss, onRemap }: TroubleBarProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { job } = usePaneState();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words.trouble.title(words.job[trouble.job])}</MessageBarTitle>
        {trouble.unexpected !== null && <span className={styles.line}>{words.trouble.unexpected}</span>}
        {trouble.issues.map((issue, at) => (
          <IssueLine key={at} issue={issue} />
        ))}
        <span className={styles.line}>{useWorkbookState(trouble)}</span>
        <Link as="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words.trouble.details}
        </Link>
        {isOpen && <pre className={styles.details}>{detailsOf(trouble)}</pre>}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />}>
        {trouble.issues.some(({ code }) => code === "workUnfinished") && <TakeBack />}
        {trouble.issues.some(({ code }) => code === "stateUnreadable" || code === "stateMissing") && <Restore />}
        {trouble.issues.some(({ code }) => code === "ledgerMissing") && <MakeLedger />}
        {lacksTable(trouble) && (
          <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={onRemap}>
            {words.trouble.remap}
          </Button>
        )}
        {lacksPolicy(trouble) && (
          <Suspense>
            <RestoreWithPolicy />
          </Suspense>
        )}
        <Button size="small" disabledFocusable={job !== null} onClick={trouble.again}>
          {words.trouble.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Reading the period, and not another workbook's file or a table that is being chosen. */
const lacksTable = ({ job, issues }: Trouble): boolean =>
  job === "read" && issues.some(({ code }) => code === "tableNotFound" || code === "severalTables");

/** A policy of one's own is found again only with the file it was kept in. Of another workbook's file it may be said too, and changes nothing here. */
const lacksPolicy = ({ job, issues }: Trouble): boolean =>
  job === "restore" &&
  issues.some(
    (issue) => issue.code === "stateNotRestored" && (issue.missing === "policy" || issue.missing === "givenPolicy"),
  );

/** For an action whose window is gone; another one that is at work would lose what it does. */
function TakeBack() {
  const { words, store, actions } = usePane();
  const { job } = usePaneState();
  const said = (sheets: readonly string[]): string =>
    sheets.length > 0 ? words.trouble.takenBack : words.trouble.nothingTakenBack;
  const run = () =>
    void store.run("takeBack", () => actions.takeBack(), {
      note: (sheets) => ({ text: said(sheets), isFinal: true }),
    });
  return (
    <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={run}>
      {words.trouble.takeBack}
    </Button>
  );
}

/** For a workbook that no longer knows what it is. */
function Restore() {
  const { words, store, actions } = usePane();
  const { job } = usePaneState();
  const { restored, restoredNothing } = words.trouble;
  const run = () =>
    void store.run("restore", () => actions.restoreState(), {
      note: (isRestored) => ({ text: isRestored ? restored : restoredNothing, isFinal: true }),
    });
  return (
    <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={run}>
      {words.trouble.restore}
    </Button>
  );
}

/** For an incident log that cannot be brought back. */
function MakeLedger() {
  const { words, store, actions } = usePane();
  const { job } = usePaneState();
  const run = () =>
    void store.run("makeLedger", () => actions.makeLedger(), {
      note: (isMade) => ({ text: isMade ? words.trouble.ledgerMade : words.trouble.ledgerThere, isFinal: true }),
    });
  return (
    <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={run}>
      {words.trouble.makeLedger}
    </Button>
  );
}

function IssueLine({ issue }: { issue: Issue }) {
  const words = useIssueText()(issue);
  return (
    <span className={useStyles().line}>
      <b>{words.title}</b> {words.read}
      <br />
      {words.fix}
    </span>
  );
}

/** Says what state the workbook is in: every failed action puts it back, or names the sheets it could not. */
function useWorkbookState(trouble: Trouble): string {
  const { words } = usePane();
  const { isPeriodDoubtful } = usePaneState();
  if (isPeriodDoubtful) return words.trouble.notRead;
  const isKnown = trouble.unexpected === null && !trouble.issues.some((issue) => issue.code === "leftBehind");
  return isKnown ? words.trouble.unchanged : words.trouble.asRead;
}

const detailsOf = ({ job, unexpected, issues }: Trouble): string =>
  [{ job }, ...(unexpected === null ? [] : [{ unexpected }]), ...issues]
    .map((facts) => Object.entries(facts).map(([name, fact]) => `${name}: ${String(fact)}`))
    .map((lines) => lines.join("\n"))
    .join("\n\n");
