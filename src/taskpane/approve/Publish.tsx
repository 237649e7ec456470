import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { interviewRule } from "../../domain/consequences/interviewRule";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { ApprovalState } from "../../sheets/book/workbookState";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { isDay } from "../today";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Records the day on which the approved results were made known; interviews are due from then on. */
export function Publish({ evaluated, approval }: { evaluated: EvaluatedPeriod; approval: ApprovalState }) {
  const { words, numbers, day } = usePane();
  const say = words.approve;
  const interview = interviewRule(evaluated.scheme);
  return (
    <Section title={say.publish}>
      {approval.publishedOn ? <span>{say.published(day(approval.publishedOn))}</span> : <PublishForm />}
      {interview && <Hint>{say.publishHint(numbers.count(interview.withinDays))}</Hint>}
    </Section>
  );
}

function PublishForm() {
  const styles = useStyles();
  const { words, actions, store } = usePane();
  const { today, job } = usePaneState();
  const [on, setOn] = useState(today);
  const say = words.approve;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isDay(on)) return;
    void store.run("publish", () => actions.publish(on), { note: () => ({ text: say.publishedNote, isFinal: true }) });
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={say.publishOn} {...(!isDay(on) && { validationMessage: say.publishWrong })}>
        <Input type="date" value={on} onChange={(_event, data) => setOn(data.value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={job !== null}>
        {say.publishButton}
      </Button>
    </form>
  );
}
