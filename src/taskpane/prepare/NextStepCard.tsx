import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePeriodLength } from "../paneContext";
import type { StepId } from "../path";
import { nextStep, type NextStep } from "./nextStep";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "2px 0 8px", overflowWrap: "anywhere" },
  last: { margin: "2px 0 0" },
});

interface Offer {
  text: string;
  button?: { label: string; go: () => void };
}

/** The one thing to do now, with the button that leads there. */
export function NextStepCard(props: { evaluated: EvaluatedPeriod; onStep: (step: StepId) => void; onAdd: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const offer = useOffer(nextStep(props.evaluated), props);
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <h3 id="next-step" className={styles.title}>
        {words.prepare.next}
      </h3>
      <p className={offer.button ? styles.text : styles.last}>{offer.text}</p>
      {offer.button && (
        <Button appearance="primary" size="small" onClick={offer.button.go}>
          {offer.button.label}
        </Button>
      )}
    </section>
  );
}

function useOffer(next: NextStep, go: { onStep: (step: StepId) => void; onAdd: () => void }): Offer {
  const { words, numbers, goTo } = usePane();
  const length = usePeriodLength();
  const say = words.prepare;
  const to = (label: string, step: StepId) => ({ label, go: () => go.onStep(step) });
  switch (next.kind) {
    case "add":
      return { text: say.nextAdd, button: { label: say.add, go: go.onAdd } };
    case "begin":
      return {
        text: say.nextBegin(numbers.count(next.people)),
        button: { label: say.nextFillButton, go: () => goTo(next.at) },
      };
    case "fill":
      return {
        text: say.nextFill(numbers.count(next.people)),
        button: { label: say.nextFillButton, go: () => goTo(next.at) },
      };
    case "check":
      return { text: say.nextCheck(numbers.count(next.errors)), button: to(say.nextCheckButton, "check") };
    case "approve":
      return { text: say.nextApprove, button: to(say.nextApproveButton, "approve") };
    case "returned":
      return { text: say.nextReturned, button: to(say.nextApproveButton, "approve") };
    case "publish":
      return { text: say.nextPublish, button: to(say.nextPublishButton, "approve") };
    case "interview":
      return {
        text: say.nextInterview(numbers.count(next.people)),
        button: to(say.nextInterviewButton, "interviews"),
      };
    case "nothing":
      return {
        text: say.nextNothing(length),
        button: to(words.approve.nextPeriod.title(length), "approve"),
      };
  }
}
