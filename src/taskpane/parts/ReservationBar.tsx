import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue/issue";
import { useIssueText } from "../issueWords";
import { usePane } from "../paneContext";
import type { Reservation } from "../store/paneState";
import { DismissButton } from "./DismissButton";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: "auto" },
  line: { display: "block", overflowWrap: "anywhere" },
});

/** What a job that succeeded left out. What is missing for the same reason stands under one heading. */
export function ReservationBar({ reservation, onDismiss }: { reservation: Reservation; onDismiss: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { job, issues } = reservation;
  const codes = [...new Set(issues.map(({ code }) => code))];
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words.reservation(words.job[job])}</MessageBarTitle>
        {codes.map((code) => (
          <SameIssues key={code} issues={issues.filter((issue) => issue.code === code)} />
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
    </MessageBar>
  );
}

function SameIssues({ issues }: { issues: readonly Issue[] }) {
  const styles = useStyles();
  const words = issues.map(useIssueText());
  return (
    <>
      <b className={styles.line}>{words[0]?.title}</b>
      {words.map(({ read }, at) => (
        <span key={at} className={styles.line}>
          {read}
        </span>
      ))}
      <span className={styles.line}>{words[0]?.fix}</span>
    </>
  );
}
