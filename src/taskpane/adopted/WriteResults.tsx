import { Button, Checkbox, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { isResultOf } from "../../sheets/adopt/shadow";
import type { AdoptedTable, EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { ResultId } from "../../sheets/book/mapping";
import type { ResultsAsked } from "../../sheets/plannedResults";
import { useCompareWords } from "../compare/words";
import { StepFoot } from "../compare/StepFoot";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { ResultsPreview } from "./ResultsPreview";
import { useWriteResults } from "./useWriteResults";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: "4px 0 8px -6px" },
});

interface WriteResultsProps {
  evaluated: EvaluatedPeriod;
  adopted: AdoptedTable;
}

/** Results in the table itself, as values or as formulas: which of them, where each will stand, and how they go again. */
export function WriteResults({ evaluated, adopted: { source } }: WriteResultsProps) {
  const styles = useStyles();
  const { adopted } = useCompareWords();
  const given = ResultId.options.filter((result) => isResultOf(evaluated.scheme, result));
  const headingOf = (result: ResultId): string | null =>
    source.mapping.columns.find(({ means }) => means.kind === "result" && means.id === result)?.heading ?? null;
  const form = useWriteResults(given.filter((result) => headingOf(result) !== null));
  if (given.length === 0) return null;
  const { asked, plan } = form;
  const choose = (result: ResultId, isChosen: boolean) =>
    form.ask({ results: given.filter((one) => (one === result ? isChosen : asked.results.includes(one))) });
  return (
    <Section title={adopted.write}>
      <FormChoice as={asked.as} onChoose={(as) => form.ask({ as })} />
      <div className={styles.list}>
        {given.map((result) => (
          <ResultChoice
            key={result}
            result={result}
            heading={headingOf(result)}
            isChosen={asked.results.includes(result)}
            onChoose={(isChosen) => choose(result, isChosen)}
          />
        ))}
      </div>
      {plan && <ResultsPreview plan={plan} />}
      <StepFoot>
        <Button size="small" disabledFocusable={!form.isReady} onClick={() => form.isReady && form.goOn()}>
          {asked.as === "formulas" && plan === null ? adopted.previewNow : adopted.writeNow}
        </Button>
      </StepFoot>
      <Hint>{adopted.backHint}</Hint>
      <Button size="small" disabledFocusable={!form.isIdle} onClick={() => form.isIdle && form.takeBack()}>
        {adopted.back}
      </Button>
    </Section>
  );
}

interface ResultChoiceProps {
  result: ResultId;
  /** null where the table has no column for it. */
  heading: string | null;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function ResultChoice({ result, heading, isChosen, onChoose }: ResultChoiceProps) {
  const { adopted, results } = useCompareWords();
  const label = heading === null ? adopted.toNewColumn(results[result]) : adopted.toColumn(results[result], heading);
  return <Checkbox label={label} checked={isChosen} onChange={(_event, { checked }) => onChoose(checked === true)} />;
}

interface FormChoiceProps {
  as: ResultsAsked["as"];
  onChoose: (as: ResultsAsked["as"]) => void;
}

/** As values or as formulas, and what that means. */
function FormChoice({ as, onChoose }: FormChoiceProps) {
  const { adopted } = useCompareWords();
  return (
    <>
      <RadioGroup
        aria-label={adopted.as}
        value={as}
        onChange={(_event, { value }) => onChoose(value === "formulas" ? "formulas" : "values")}
      >
        <Radio value="values" label={adopted.asValues} />
        <Radio value="formulas" label={adopted.asFormulas} />
      </RadioGroup>
      <Hint>{as === "formulas" ? adopted.formulasHint : adopted.writeHint}</Hint>
    </>
  );
}
