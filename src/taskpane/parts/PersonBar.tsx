import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronUp16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { Texts } from "../../text/texts";
import type { Numbers } from "../../text/form/numbers";
import { usePane, usePaneState } from "../paneContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "6px 12px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  faint: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
});

/** The selected person's result while the user works in the grid; a press explains it. */
export function PersonBar(props: {
  evaluated: EvaluatedPeriod;
  onExplain: () => void;
  buttonRef: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { selectedRow } = usePaneState();
  const person = props.evaluated.people.find((one) => one.row === selectedRow);
  const evaluation = person?.evaluation;
  const result = evaluation ? shortResult(evaluation, words, numbers) : words.explain.notYet;
  return (
    <button
      type="button"
      ref={props.buttonRef}
      className={styles.bar}
      aria-label={person && `${person.number} ${person.name} ${result}, ${words.explain.open(person.name)}`}
      onClick={props.onExplain}
    >
      <span className={styles.name}>{person ? `${person.number} ${person.name}` : words.explain.title}</span>{" "}
      {person && <span className={evaluation ? styles.total : styles.faint}>{result}</span>}
      {!person && <span className={styles.faint}>{words.explain.choose}</span>}
      <ChevronUp16Regular aria-hidden />
    </button>
  );
}

/** Total and grade; the money where the policy knows neither, and an invitation where it knows none of them. */
function shortResult({ total, band, payout }: Evaluation, words: Texts["pane"], numbers: Numbers): string {
  if (total !== null) return [numbers.total(total), band?.grade].filter(Boolean).join(" ");
  return payout === null ? words.explain.seeItems : numbers.money(payout);
}
