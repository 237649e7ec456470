import { mergeClasses } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons";
import { useRef, type KeyboardEvent } from "react";
import { usePane, usePeriodLength } from "../paneContext";
import { stepIds, type PathStep, type StepId } from "../path";
import { useStepperStyles } from "./stepperStyles";

const jump: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % stepIds.length,
  ArrowLeft: (at) => (at + stepIds.length - 1) % stepIds.length,
  Home: () => 0,
  End: () => stepIds.length - 1,
};

export const tabId = (step: StepId): string => `tab-${step}`;
export const panelId = (step: StepId): string => `panel-${step}`;

interface StepperProps {
  steps: readonly PathStep[];
  chosen: StepId;
  /** Whether the chosen step's own screen is there. */
  hasPanel: boolean;
  onChoose: (step: StepId) => void;
}

/** The period's path as tabs: arrow keys move, the number or mark says what is open. */
export function Stepper(props: StepperProps) {
  const styles = useStepperStyles();
  const { words } = usePane();
  const length = usePeriodLength();
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
    <div role="tablist" aria-label={words.steps.label(length)} className={styles.list} ref={list} onKeyDown={onKeyDown}>
      {props.steps.map((step, at) => (
        <StepTab {...props} key={step.id} step={step} nth={at + 1} isChosen={step.id === props.chosen} />
      ))}
    </div>
  );
}

interface StepTabProps extends Pick<StepperProps, "hasPanel" | "onChoose"> {
  step: PathStep;
  nth: number;
  isChosen: boolean;
}

function StepTab(props: StepTabProps) {
  const styles = useStepperStyles();
  const { words } = usePane();
  const { step, isChosen } = props;
  return (
    <button
      type="button"
      role="tab"
      id={tabId(step.id)}
      aria-controls={isChosen && props.hasPanel ? panelId(step.id) : undefined}
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

function useStepState(step: PathStep): string {
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

/** Its digits are drawn and not text: the tab is called by its name alone, by whoever speaks to it as well. */
function StepMark({ step, nth }: { step: PathStep; nth: number }) {
  const styles = useStepperStyles();
  const { numbers } = usePane();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[step.state])}>
      {step.state === "done" ? <Checkmark12Filled /> : <span className={styles.drawn} data-text={numbers.count(nth)} />}
      {step.open > 0 && <span className={mergeClasses(styles.drawn, styles.count)} data-text={countOf(step.open)} />}
    </span>
  );
}

/** There is room for two digits. */
const countOf = (open: number): string => (open > 99 ? "99+" : String(open));
