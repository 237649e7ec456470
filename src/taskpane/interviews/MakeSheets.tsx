import { Button, makeStyles } from "@fluentui/react-components";
import type { Interview } from "../../domain/consequences/interview";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { ChooseButton } from "./ChoosePeople";
import { useMakeInterviews } from "./useMakeInterviews";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" } });

/** What the policy asks for, if anything, and the buttons that make the sheets. */
export function MakeSheets({ evaluated, rule }: { evaluated: EvaluatedPeriod; rule: Interview | undefined }) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  const say = words.interviews;
  const lead = useLead(rule);
  const hasSheets = evaluated.interviews.some((interview) => interview.sheet !== null);
  const openIndex = () => goTo({ sheet: evaluated.state.sheets.interviewIndex, address: "A1" });
  return (
    <Section title={say.sheets}>
      <span>{lead}</span>
      <div className={styles.buttons}>
        {evaluated.interviews.length > 0 && <MakeButton evaluated={evaluated} />}
        <ChooseButton evaluated={evaluated} hasRule={rule !== undefined} />
        {hasSheets && <Button onClick={openIndex}>{say.index}</Button>}
      </div>
      {evaluated.interviews.length > 0 && (
        <>
          <Hint>{say.keeps}</Hint>
          <Hint>{say.noUndo}</Hint>
          {hasSheets && <Hint>{say.heldHint}</Hint>}
        </>
      )}
    </Section>
  );
}

function useLead(rule: Interview | undefined): string {
  const { words, numbers } = usePane();
  const say = words.interviews;
  if (rule === undefined) return say.noRuleLead;
  const days = numbers.count(rule.withinDays);
  return rule.belowGrade === null ? say.leadAll(days) : say.lead(rule.belowGrade, days);
}

function MakeButton({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { words, numbers } = usePane();
  const say = words.interviews;
  const make = useMakeInterviews(evaluated);
  const missing = evaluated.interviews.filter((interview) => interview.sheet === null).length;
  return (
    <Button
      appearance={missing > 0 && make !== null ? "primary" : "secondary"}
      disabledFocusable={make === null}
      onClick={() => make?.()}
    >
      {missing > 0 ? say.make(numbers.count(missing)) : say.renew}
    </Button>
  );
}
