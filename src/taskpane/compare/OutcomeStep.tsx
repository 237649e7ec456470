import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { comparedTable, type ComparedTable } from "../../sheets/comparedTable";
import { namingOf } from "../../text/speaker/naming";
import { usePane, usePaneState } from "../paneContext";
import { Section } from "../parts/Section";
import { Hint } from "../parts/Hint";
import { mappedParts } from "./areas";
import { inputsToSay } from "./columns";
import { saidWords } from "./columnWords";
import { departmentFigures } from "./DepartmentFields";
import { Differences } from "./Differences";
import { agreements, toldDifferences } from "./outcome";
import { StepFoot } from "./StepFoot";
import { TableFindings } from "./TableFindings";
import { Unchecked } from "./Unchecked";
import type { Comparing } from "./useCompare";
import { useCompareWords } from "./words";

interface OutcomeStepProps {
  comparing: Comparing;
  area: ProposedArea;
  policy: Scheme;
}

function useCompared({ comparing, area, policy }: OutcomeStepProps): ComparedTable {
  const { language } = usePane();
  const { today } = usePaneState();
  const { tables, areas, columns, choices } = comparing;
  const { month, department, allNo, words } = choices;
  return useMemo(() => {
    const parts = mappedParts(
      area,
      areas,
      columns.map(({ at, means }) => ({ means, words: saidWords(words, at) })),
      month,
    );
    const said = {
      department: departmentFigures(department),
      everybody: Object.fromEntries(
        inputsToSay(policy, columns).everybody.flatMap(({ id }) => (allNo.includes(id) ? [[id, false] as const] : [])),
      ),
    };
    const comparison = { grids: tables?.grids ?? [], parts, scheme: policy, month, language, ...said };
    return comparedTable(comparison, today);
  }, [tables, area, areas, columns, month, department, allNo, words, policy, language, today]);
}

/** How far their results agree with the policy, where they do not and why, and what could not be compared. */
export function OutcomeStep(props: OutcomeStepProps) {
  const { comparing, policy } = props;
  const compare = useCompareWords();
  const { language } = usePane();
  const compared = useCompared(props);
  const { period, notGiven } = compared.adopted;
  const differing = toldDifferences(compared.shadows, [...notGiven, ...departmentIds(period.scheme)]);
  const naming = useMemo(() => namingOf(period.scheme, language), [period.scheme, language]);
  return (
    <>
      <Summary compared={compared} />
      <Differences differing={differing} naming={naming} />
      <TableFindings findings={period.findings} naming={naming} />
      <Unchecked compared={compared} columns={comparing.columns} policy={policy} naming={naming} />
      <StepFoot>
        <Button onClick={() => comparing.change({ step: "columns" })}>{compare.previous}</Button>
        <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>
      </StepFoot>
    </>
  );
}

const departmentIds = ({ inputs }: Scheme): string[] =>
  inputs.flatMap(({ id, of }) => (of === "department" ? [id] : []));

function Summary({ compared: { shadows } }: { compared: ComparedTable }) {
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
