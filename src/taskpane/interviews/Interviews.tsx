import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons";
import type { Month } from "../../sheets/month";
import { usePane, usePaneState } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { HumanDecisions } from "./HumanDecisions";
import { InterviewList } from "./InterviewList";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" } });

/** Fourth step: whom the policy wants interviewed until when, the sheets for it, and what people must decide. */
export function Interviews({ month }: { month: Month }) {
  const { words, local } = usePane();
  const say = words.interviews;
  const rule = month.scheme.consequences.find((consequence) => consequence.kind === "interview");
  const { approval } = month.state;
  return (
    <Screen title={say.title}>
      {approval?.status !== "approved" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.notYet}</MessageBarBody>
        </MessageBar>
      )}
      {approval?.status === "approved" && approval.publishedOn === null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.notPublished}</MessageBarBody>
        </MessageBar>
      )}
      {rule && <Making month={month} belowGrade={rule.belowGrade} withinDays={rule.withinDays} />}
      {month.interviews.length > 0 ? (
        <InterviewList month={month} />
      ) : (
        <Empty
          icon={<CheckmarkCircle48Regular />}
          isGood
          title={say.none}
          hint={rule ? say.noneHint(rule.belowGrade) : local(month.scheme.name)}
        />
      )}
      <HumanDecisions month={month} />
    </Screen>
  );
}

function Making(props: { month: Month; belowGrade: string; withinDays: number }) {
  const styles = useStyles();
  const { words, numbers, actions, store, goTo } = usePane();
  const { today, job } = usePaneState();
  const { month } = props;
  const say = words.interviews;
  const isDecided = month.state.approval?.status === "approved";
  const missing = month.interviews.filter((interview) => interview.sheet === null).length;
  const hasSheets = month.interviews.length > missing;
  const make = () =>
    void store.run("interviews", (progress) => actions.makeInterviews(today, progress), {
      note: ({ made, kept }) => ({
        text: say.made(numbers.count(made.length), numbers.count(kept.length)),
        undo: "no",
      }),
    });
  return (
    <Section title={say.sheets}>
      <span>{say.lead(props.belowGrade, numbers.count(props.withinDays))}</span>
      {month.interviews.length > 0 && (
        <>
          <div className={styles.buttons}>
            <Button
              appearance={missing > 0 && isDecided ? "primary" : "secondary"}
              disabledFocusable={job !== null || !isDecided}
              onClick={make}
            >
              {missing > 0 ? say.make(numbers.count(missing)) : say.renew}
            </Button>
            {hasSheets && (
              <Button onClick={() => goTo({ sheet: month.state.sheets.interviewIndex, address: "A1" })}>
                {say.index}
              </Button>
            )}
          </div>
          <Hint>{say.keeps}</Hint>
          <Hint>{say.noUndo}</Hint>
          {hasSheets && <Hint>{say.heldHint}</Hint>}
        </>
      )}
    </Section>
  );
}
