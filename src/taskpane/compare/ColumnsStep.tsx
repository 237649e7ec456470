import { Button } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { ColumnList } from "./ColumnList";
import { hasMeaning, meantTwice } from "./columns";
import { DepartmentFields, hasWrongFigure } from "./DepartmentFields";
import { EverybodyFields } from "./EverybodyFields";
import { PolicyFields } from "./PolicyFields";
import { StepFoot } from "./StepFoot";
import type { Comparing } from "./useCompare";
import { saidSource } from "./useCompared";
import { useRemap } from "./useRemap";
import { useMeaningName } from "./useMeaningName";
import { useCompareWords } from "./words";

interface ColumnsStepProps {
  comparing: Comparing;
  area: ProposedArea;
  onClose: () => void;
}

/** By which policy, for which month, and what every column is; the policy of an open period is not chosen again. */
export function ColumnsStep(props: ColumnsStepProps) {
  const compare = useCompareWords();
  const { comparing, area } = props;
  const { policy } = comparing.choices;
  return (
    <>
      {comparing.purpose !== "remap" && <PolicyFields comparing={comparing} area={area} />}
      {policy && <Settled {...props} policy={policy} />}
      {!policy && (
        <StepFoot>
          <Button onClick={() => comparing.change({ step: "area" })}>{compare.previous}</Button>
        </StepFoot>
      )}
    </>
  );
}

type SettledProps = ColumnsStepProps & { policy: Scheme };

function Settled(props: SettledProps) {
  const { comparing, area, policy } = props;
  const { columns, choices, change } = comparing;
  return (
    <>
      <ColumnList
        area={area}
        columns={columns}
        policy={policy}
        words={choices.words}
        onSay={comparing.say}
        onWords={(words) => change({ words })}
      />
      <AskedFields comparing={comparing} policy={policy} />
      <ColumnsStatus columns={columns} policy={policy} />
      <Foot {...props} />
    </>
  );
}

/** On to the comparison; columns that are said anew are remembered. */
function Foot({ comparing, area, policy, onClose }: SettledProps) {
  const compare = useCompareWords();
  const { job } = usePaneState();
  const remap = useRemap(onClose);
  const { columns, choices, change, purpose } = comparing;
  const isPlain = meantTwice(columns) === null && hasMeaning(columns, "name", "number");
  const canGoOn = isPlain && !hasWrongFigure(choices.department, ...Object.values(choices.words));
  const goOn = () =>
    purpose === "remap" ? void remap(saidSource({ comparing, area, policy })) : change({ step: "outcome" });
  return (
    <StepFoot>
      <Button onClick={() => change({ step: "area" })}>{compare.previous}</Button>
      <Button
        appearance="primary"
        disabledFocusable={!canGoOn || job !== null}
        onClick={() => canGoOn && job === null && goOn()}
      >
        {purpose === "remap" ? compare.adopt.save : compare.compare}
      </Button>
    </StepFoot>
  );
}

/** What no column tells. */
function AskedFields({
  comparing: { columns, choices, change },
  policy,
}: Pick<ColumnsStepProps, "comparing"> & { policy: Scheme }) {
  const { department, allNo } = choices;
  return (
    <>
      <DepartmentFields
        policy={policy}
        columns={columns}
        typed={department}
        onChange={(typed) => change({ department: typed })}
      />
      <EverybodyFields policy={policy} columns={columns} allNo={allNo} onChange={(said) => change({ allNo: said })} />
    </>
  );
}

/** What keeps the columns from being used, and what they do not tell. */
function ColumnsStatus({ columns, policy }: { columns: Comparing["columns"]; policy: Scheme }) {
  const compare = useCompareWords();
  const nameOf = useMeaningName(policy);
  const twice = meantTwice(columns);
  return (
    <div role="status">
      {!hasMeaning(columns, "name", "number") && <Hint>{compare.needPerson}</Hint>}
      {twice && <Hint>{compare.twice(nameOf(twice))}</Hint>}
      {!hasMeaning(columns, "result") && <Hint>{compare.noResult}</Hint>}
    </div>
  );
}
