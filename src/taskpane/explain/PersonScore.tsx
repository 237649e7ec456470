import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Issue } from "../../domain/issue/issue";
import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { consequenceTexts } from "../../text/consequences/consequenceText";
import { gradeStandard } from "../../text/results/gradeStandard";
import { payName, payTexts } from "../../text/pay/payText";
import { useIssueText } from "../issueWords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { Items } from "./Items";
import { LedgerLines } from "./LedgerLines";
import { ScoreHead } from "./ScoreHead";
import { ScoreLines } from "./ScoreLines";
import { Sentences } from "./Sentences";
import { UnclearPlaces } from "./UnclearPlaces";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", paddingLeft: "18px" },
  line: { padding: "1px 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Everything that led to one person's result, or what is missing for it. */
export function PersonScore({ evaluated, person }: { evaluated: EvaluatedPeriod; person: PersonRow }) {
  const { evaluation } = person;
  const { scheme, state } = evaluated;
  const { length } = periodOf(state);
  const { words, language } = usePane();
  if (!evaluation) return <NotYet issues={person.issues} />;
  return (
    <>
      <ScoreHead evaluated={evaluated} evaluation={evaluation} person={person} />
      <UnclearPlaces scheme={scheme} />
      {consequenceTexts(evaluation.consequences, { language, length }).map((text) => (
        <MessageBar key={text} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <Sentences
        title={words.explain.standard(evaluation.band?.grade ?? "")}
        lines={gradeStandard(evaluation, scheme, language)}
      />
      <Sentences
        title={words.explain.pay(payName(scheme.payout, language) ?? "")}
        lines={payTexts(evaluation, scheme, language)}
      />
      <Items scheme={scheme} evaluation={evaluation} />
      <ScoreLines scheme={scheme} evaluation={evaluation} />
      <LedgerLines evaluated={evaluated} person={person} />
    </>
  );
}

function NotYet({ issues }: { issues: readonly Issue[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const issueText = useIssueText();
  return (
    <Section title={words.explain.notYet}>
      <Hint>{words.explain.notYetHint}</Hint>
      <ul className={styles.list}>
        {issues.map((issue, at) => (
          <li key={at} className={styles.line}>
            {issueText(issue).title}
          </li>
        ))}
      </ul>
    </Section>
  );
}
