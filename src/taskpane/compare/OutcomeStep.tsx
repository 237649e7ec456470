import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { agreements, toldDifferences } from "../../sheets/compared/outcome";
import type { ComparisonMade } from "../../sheets/compared/uncheckedLines";
import { namingOf } from "../../text/speaker/naming";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { Differences } from "./Differences";
import { KeepComparison } from "./KeepComparison";
import { StepFoot } from "./StepFoot";
import { TableFindings } from "./TableFindings";
import { Unchecked } from "./Unchecked";
import type { Comparing } from "./useCompare";
import { type ChosenTable, useCompared } from "./useCompared";
import { useCompareWords } from "./words";

/** How far their results agree with the policy, where they do not and why, and what could not be compared. */
export function OutcomeStep(props: ChosenTable & { onClose: () => void }) {
  const { comparing, area } = props;
  const compare = useCompareWords();
  const { language } = usePane();
  const { compared, made } = useCompared(props);
  const { period } = compared.adopted;
  const naming = useMemo(() => namingOf(period.scheme, language), [period.scheme, language]);
  return (
    <>
      <Summary made={made} />
      <Differences differing={toldDifferences(made)} naming={naming} />
      <TableFindings findings={period.findings} naming={naming} />
      <Unchecked made={made} naming={naming} />
      <KeepComparison made={made} area={area} month={comparing.choices.month} />
      <StepFoot>
        <Button onClick={() => comparing.change({ step: "columns" })}>{compare.previous}</Button>
        <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>
      </StepFoot>
      <WaysOn comparing={comparing} onClose={props.onClose} />
    </>
  );
}

/** Where the workbook has no period yet, the table can be evaluated in from now on. */
function WaysOn({ comparing, onClose }: { comparing: Comparing; onClose: () => void }) {
  const { adopt } = useCompareWords();
  const { evaluated } = usePaneState();
  return (
    <>
      <StepFoot>
        <Button onClick={onClose}>{adopt.only}</Button>
        {evaluated === null && (
          <Button appearance="primary" onClick={() => comparing.change({ step: "adopt" })}>
            {adopt.begin}
          </Button>
        )}
      </StepFoot>
      <Hint>{evaluated === null ? adopt.beginHint : adopt.hasPeriod}</Hint>
    </>
  );
}

function Summary({ made: { shadows } }: { made: ComparisonMade }) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  const counted = agreements(shadows);
  return (
    <Section title={compare.summary}>
      <div role="status">
        {counted.map(({ result, agreed, differing, notJudged }) => (
          <div key={result}>
            {compare.agreed(
              compare.results[result],
              numbers.count(agreed),
              numbers.count(differing),
              numbers.count(notJudged),
            )}
          </div>
        ))}
        {counted.length === 0 && <Hint>{compare.nothingCompared}</Hint>}
        {counted.length > 0 && shadows.every(({ agrees }) => agrees) && <Hint>{compare.allAgree}</Hint>}
      </div>
    </Section>
  );
}
