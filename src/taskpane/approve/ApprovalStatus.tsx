import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { ArrowUndo24Filled, CheckmarkCircle24Filled, Clock24Regular, Document24Regular } from "@fluentui/react-icons";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { ApprovalState } from "../../sheets/book/workbookState";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  state: { display: "flex", gap: "10px", alignItems: "flex-start" },
  icon: { flexShrink: 0, lineHeight: 0, color: tokens.colorBrandForeground1 },
  approved: { color: tokens.colorPaletteGreenForeground1 },
  returned: { color: tokens.colorPaletteDarkOrangeForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reason: {
    margin: "6px 0 0",
    paddingLeft: "8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
  },
  stale: { marginTop: "10px" },
});

const icons = {
  none: <Document24Regular />,
  waiting: <Clock24Regular />,
  returned: <ArrowUndo24Filled />,
  approved: <CheckmarkCircle24Filled />,
};

/** Where the approval of the period stands, and whether its sheet still shows what the inputs give. */
export function ApprovalStatus({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words } = usePane();
  const { approval } = evaluated.state;
  const status = approval?.status ?? "none";
  const look = { none: styles.none, waiting: styles.icon, returned: styles.returned, approved: styles.approved };
  return (
    <>
      <div className={styles.state}>
        <span aria-hidden className={look[status]}>
          {icons[status]}
        </span>
        <div className={styles.text}>
          <span className={styles.title}>{words.approve[status]}</span>
          <Details evaluated={evaluated} approval={approval} />
        </div>
      </div>
      {evaluated.isApprovalStale && (
        <MessageBar intent="warning" layout="multiline" className={styles.stale}>
          <MessageBarBody>
            <MessageBarTitle>{words.approve.stale}</MessageBarTitle>
            {words.approve.staleHint}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Details({ evaluated, approval }: { evaluated: EvaluatedPeriod; approval: ApprovalState | null }) {
  const styles = useStyles();
  const { words, day } = usePane();
  const { bands, payout } = evaluated.scheme;
  const isPlain = bands.length === 0 || payout.kind === "none";
  const noneHint = isPlain ? words.approve.noneHintPlain : words.approve.noneHint;
  if (!approval) return <span className={styles.detail}>{noneHint}</span>;
  const decided = approval.decidedOn ? day(approval.decidedOn) : words.unknown;
  const details = {
    waiting: words.approve.waitingHint(day(approval.madeOn)),
    returned: words.approve.returnedBy(approval.decidedBy, decided),
    approved: words.approve.approvedBy(approval.decidedBy, decided),
  };
  return (
    <>
      <span className={styles.detail}>{details[approval.status]}</span>
      {approval.reason !== "" && <p className={styles.reason}>{approval.reason}</p>}
    </>
  );
}
