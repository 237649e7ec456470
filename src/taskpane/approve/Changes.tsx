import { makeStyles, tokens } from "@fluentui/react-components";
import type { ApprovalChange } from "../../sheets/approval/approvalChanges";
import type { Texts } from "../../text/texts";
import type { Numbers } from "../../text/form/numbers";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 12px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** What the new approval sheet shows differently from the one before it. */
export function Changes({ changes }: { changes: readonly ApprovalChange[] }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  return (
    <Section title={words.approve.changes}>
      {changes.length === 0 && <Hint>{words.approve.noChanges}</Hint>}
      <ul className={styles.list}>
        {changes.map((change, at) => (
          <li key={at} className={styles.line}>
            {change.kind !== "policy" && (
              <span>
                {change.number} {change.name}
              </span>
            )}
            <span>{changeWords(change, words, numbers)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function changeWords(change: ApprovalChange, words: Texts["pane"], numbers: Numbers): string {
  const total = (value: number | null) => (value === null ? words.unknown : numbers.total(value));
  const say = words.approve;
  switch (change.kind) {
    case "total":
      return say.changedTotal(total(change.before), total(change.after));
    case "points":
      return `${change.item} ${total(change.before)} → ${total(change.after)}`;
    case "grade":
      return say.changedGrade(change.before || words.unknown, change.after || words.unknown);
    case "joined":
      return say.joined;
    case "left":
      return say.left;
    case "policy":
      return say.policyChanged;
  }
}
