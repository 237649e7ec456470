import { Button, makeStyles } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useMakeCards } from "./useMakeCards";

const useStyles = makeStyles({ button: { marginTop: "8px" } });

/** The forms of everybody who has a result, to print and sign. */
export function PrintCards({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const make = useMakeCards();
  const scored = evaluated.people.filter(({ evaluation }) => evaluation !== null).length;
  return (
    <Section title={words.cards.title}>
      <Hint>{words.cards.lead}</Hint>
      <Button className={styles.button} disabledFocusable={make === null || scored === 0} onClick={() => make?.("all")}>
        {words.cards.all(numbers.count(scored))}
      </Button>
    </Section>
  );
}
