import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WhatIf } from "../../domain/engine/whatIf";
import { usePane, usePaneState } from "../paneContext";
import { signedText } from "../whatIf/signedText";
import type { PolicyDraft } from "./usePolicyDraft";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 10px",
    margin: "auto -10px -16px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  text: { flex: "1 1 140px", minWidth: 0 },
  count: { display: "block", fontWeight: tokens.fontWeightSemibold },
  effect: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  warning: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  fault: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", gap: "6px" },
});

interface DraftBarProps {
  draft: PolicyDraft;
  effect: WhatIf;
  onApply: () => void;
  onDrop: () => void;
}

/** What the draft comes to, always in sight while it is edited, and its two ways out. */
export function DraftBar({ draft, effect, onApply, onDrop }: DraftBarProps) {
  const styles = useStyles();
  const { numbers, words } = usePane();
  const { job } = usePaneState();
  const { policy } = usePolicyWords();
  const errors = draft.errors + draft.unfinished;
  const hasErrors = errors > 0;
  return (
    <div className={styles.bar} role="region" aria-label={policy.changes}>
      <div className={styles.text} role="status" aria-live="polite">
        <span className={styles.count}>{policy.draftBar(numbers.count(draft.changes.length))}</span>
        <span className={hasErrors ? `${styles.effect} ${styles.fault}` : styles.effect}>
          {hasErrors ? policy.hasErrors(numbers.count(errors)) : <Effect effect={effect} draft={draft} />}
        </span>
        {!hasErrors && draft.warnings > 0 && (
          <span className={styles.warning}>{policy.hasWarnings(numbers.count(draft.warnings))}</span>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onDrop}>
          {words.leave.giveUp}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={hasErrors || job !== null} onClick={onApply}>
          {policy.apply}
        </Button>
      </div>
    </div>
  );
}

/** Who moves and what it costs, as far as the policy gives grades and pay. */
function Effect({ effect, draft }: Pick<DraftBarProps, "effect" | "draft">) {
  const { numbers, words } = usePane();
  const { policy, whatIf } = usePolicyWords();
  const { bands, payout } = draft.scheme;
  const count = (direction: 1 | -1) =>
    numbers.count(effect.moves.filter((move) => move.direction === direction).length);
  const parts = [
    ...(bands.length > 0 ? [policy.movesShort(count(1), count(-1))] : []),
    ...(payout.kind === "none"
      ? []
      : [`${whatIf.pay} ${signedText(effect.payout.after - effect.payout.before, numbers.money)}`]),
  ];
  if (effect.people === 0) return whatIf.nobody;
  return parts.join(words.sentenceGap);
}
