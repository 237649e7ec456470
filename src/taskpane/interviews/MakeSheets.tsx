import { Button, makeStyles } from "@fluentui/react-components";
import type { Month } from "../../sheets/month";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" } });

interface MakeSheetsProps {
  month: Month;
  /** null where everyone is interviewed. */
  belowGrade: string | null;
  withinDays: number;
}

/** What the policy asks for, and the button that makes the sheets for it. */
export function MakeSheets({ month, belowGrade, withinDays }: MakeSheetsProps) {
  const styles = useStyles();
  const { words, numbers, goTo } = usePane();
  const say = words.interviews;
  const days = numbers.count(withinDays);
  const hasSheets = month.interviews.some((interview) => interview.sheet !== null);
  const openIndex = () => goTo({ sheet: month.state.sheets.interviewIndex, address: "A1" });
  return (
    <Section title={say.sheets}>
      <span>{belowGrade === null ? say.leadAll(days) : say.lead(belowGrade, days)}</span>
      {month.interviews.length > 0 && (
        <>
          <div className={styles.buttons}>
            <MakeButton month={month} />
            {hasSheets && <Button onClick={openIndex}>{say.index}</Button>}
          </div>
          <Hint>{say.keeps}</Hint>
          <Hint>{say.noUndo}</Hint>
          {hasSheets && <Hint>{say.heldHint}</Hint>}
        </>
      )}
    </Section>
  );
}

function MakeButton({ month }: { month: Month }) {
  const { words, numbers, actions, store } = usePane();
  const { today, job } = usePaneState();
  const say = words.interviews;
  const isDecided = month.state.approval?.status === "approved";
  const missing = month.interviews.filter((interview) => interview.sheet === null).length;
  const make = () =>
    void store.run("interviews", (progress) => actions.makeInterviews(today, progress), {
      note: ({ made, kept }) => ({
        text: say.made(numbers.count(made.length), numbers.count(kept.length)),
        isFinal: true,
      }),
    });
  return (
    <Button
      appearance={missing > 0 && isDecided ? "primary" : "secondary"}
      disabledFocusable={job !== null || !isDecided}
      onClick={make}
    >
      {missing > 0 ? say.make(numbers.count(missing)) : say.renew}
    </Button>
  );
}
