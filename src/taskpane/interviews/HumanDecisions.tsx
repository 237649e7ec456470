import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sheets/kit/finding";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { useIssueText } from "../issueWords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "6px 0 0", padding: 0 },
  line: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  what: { display: "block" },
});

const isForPeople = ({ issue }: Finding): boolean =>
  issue.code === "decisionNeeded" || issue.code === "gradeForDecision";

/** Cases in which the policy allows a measure against a person: listed for people to decide, never acted upon. */
export function HumanDecisions({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  const issueText = useIssueText();
  const cases = evaluated.findings.filter(isForPeople);
  if (cases.length === 0) return null;
  return (
    <Section title={words.interviews.decisions}>
      <Hint>{words.interviews.decisionsLead}</Hint>
      <ul className={styles.list}>
        {cases.map(({ issue, at, person }, nth) => (
          <li key={nth} className={styles.line}>
            {person && at && (
              <Link as="button" onClick={() => goTo(at)}>
                {person.number} {person.name}
              </Link>
            )}
            <span className={styles.what}>{issueText(issue).title}</span>
            <Hint>{issueText(issue).fix}</Hint>
          </li>
        ))}
      </ul>
    </Section>
  );
}
