import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons";
import { useRef, type KeyboardEvent } from "react";
import { usePane } from "../paneContext";
import { stepIds, type Step, type StepId } from "../path";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    padding: "6px 4px 0",
  },
  tab: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "3px",
    padding: "4px 0 7px",
    border: "none",
    borderBottom: "2px solid transparent",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    minWidth: 0,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":not(:first-child)::before": {
      content: "''",
      position: "absolute",
      top: "13px",
      right: "calc(50% + 15px)",
      width: "calc(100% - 30px)",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "11px",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1",
    fontVariantNumeric: "tabular-nums",
  },
  done: {
    border: `1px solid ${tokens.colorPaletteGreenForeground1}`,
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  attention: {
    border: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  open: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, color: tokens.colorBrandForeground1 },
  later: {},
  count: {
    position: "absolute",
    left: "12px",
    top: "-6px",
    minWidth: "15px",
    height: "15px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: "10px",
    lineHeight: "13px",
    textAlign: "center",
  },
});

const jump: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % stepIds.length,
  ArrowLeft: (at) => (at + stepIds.length - 1) % stepIds.length,
  Home: () => 0,
  End: () => stepIds.length - 1,
};

export const tabId = (step: StepId): string => `tab-${step}`;
export const panelId = (step: StepId): string => `panel-${step}`;

/** The month's path as tabs: arrow keys move, the number or mark says what is open. */
export function Stepper(props: { steps: readonly Step[]; chosen: StepId; onChoose: (step: StepId) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = jump[event.key]?.(stepIds.indexOf(props.chosen));
    const step = next === undefined ? undefined : stepIds[next];
    if (!step) return;
    event.preventDefault();
    props.onChoose(step);
    list.current?.querySelector<HTMLElement>(`#${tabId(step)}`)?.focus();
  }

  return (
    <div role="tablist" aria-label={words.steps.label} className={styles.list} ref={list} onKeyDown={onKeyDown}>
      {props.steps.map((step, at) => (
        <StepTab key={step.id} step={step} nth={at + 1} isChosen={step.id === props.chosen} onChoose={props.onChoose} />
      ))}
    </div>
  );
}

function StepTab(props: { step: Step; nth: number; isChosen: boolean; onChoose: (step: StepId) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { step, isChosen } = props;
  return (
    <button
      type="button"
      role="tab"
      id={tabId(step.id)}
      aria-controls={isChosen ? panelId(step.id) : undefined}
      aria-selected={isChosen}
      aria-label={`${words.steps[step.id]}, ${useStepState(step)}`}
      tabIndex={isChosen ? 0 : -1}
      className={mergeClasses(styles.tab, isChosen && styles.chosen)}
      onClick={() => props.onChoose(step.id)}
    >
      <StepMark step={step} nth={props.nth} />
      <span>{words.steps[step.id]}</span>
    </button>
  );
}

function useStepState(step: Step): string {
  const { words, numbers } = usePane();
  if (step.open > 0) return words.steps.count(numbers.count(step.open));
  const states = {
    done: words.steps.isDone,
    attention: words.steps.needsAttention,
    open: words.steps.isOpen,
    later: words.steps.isLater,
  };
  return states[step.state];
}

function StepMark({ step, nth }: { step: Step; nth: number }) {
  const styles = useStyles();
  const { numbers } = usePane();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[step.state])}>
      {step.state === "done" ? <Checkmark12Filled /> : numbers.count(nth)}
      {step.open > 0 && <span className={styles.count}>{countOf(step.open)}</span>}
    </span>
  );
}

/** There is room for two digits. */
const countOf = (open: number): string => (open > 99 ? "99+" : String(open));
