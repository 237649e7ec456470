import { makeStyles, tokens } from "@fluentui/react-components";
import { periodAfter, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: "20px", lineHeight: tokens.lineHeightBase300 },
});

/** Once the results are published: how the next period begins, in a workbook of its own, and what comes along. */
export function NextPeriod({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, period } = usePane();
  const now = periodOf(evaluated.state);
  const say = words.approve.nextPeriod;
  return (
    <Section title={say.title(now.length)}>
      <ol className={styles.steps}>
        {say.steps(period(periodAfter(now))).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Hint>{say.taken}</Hint>
    </Section>
  );
}
