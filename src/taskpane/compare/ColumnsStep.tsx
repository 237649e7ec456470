import { Button, Field, Select } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import { Month } from "../../domain/time/month";
import { schemeById } from "../../schemes";
import { register } from "../../schemes/register/list";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { periodsBack } from "../today";
import { ColumnList } from "./ColumnList";
import { hasMeaning, meantTwice } from "./columns";
import { DepartmentFields, hasWrongFigure } from "./DepartmentFields";
import { EverybodyFields } from "./EverybodyFields";
import { StepFoot } from "./StepFoot";
import type { Comparing } from "./useCompare";
import { useMeaningName } from "./useMeaningName";
import { useCompareWords } from "./words";

interface ColumnsStepProps {
  comparing: Comparing;
  area: ProposedArea;
}

/** By which policy, for which month, and what every column is. */
export function ColumnsStep({ comparing, area }: ColumnsStepProps) {
  const compare = useCompareWords();
  const { policy } = comparing.choices;
  return (
    <>
      <Section title={compare.policy}>
        <PolicyField comparing={comparing} />
        <MonthField comparing={comparing} area={area} />
      </Section>
      {policy && <Settled comparing={comparing} area={area} policy={policy} />}
      {!policy && (
        <StepFoot>
          <Button onClick={() => comparing.change({ step: "area" })}>{compare.previous}</Button>
        </StepFoot>
      )}
    </>
  );
}

function Settled({ comparing, area, policy }: ColumnsStepProps & { policy: Scheme }) {
  const compare = useCompareWords();
  const { columns, choices, change } = comparing;
  const isPlain = meantTwice(columns) === null && hasMeaning(columns, "name", "number");
  const canGoOn = isPlain && !hasWrongFigure(choices.department, ...Object.values(choices.words));
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
      <StepFoot>
        <Button onClick={() => change({ step: "area" })}>{compare.previous}</Button>
        <Button
          appearance="primary"
          disabledFocusable={!canGoOn}
          onClick={() => canGoOn && change({ step: "outcome" })}
        >
          {compare.compare}
        </Button>
      </StepFoot>
    </>
  );
}

/** What no column tells. */
function AskedFields({
  comparing: { columns, choices, change },
  policy,
}: Omit<ColumnsStepProps, "area"> & { policy: Scheme }) {
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

const ownKey = "own";

function PolicyField({ comparing }: { comparing: Comparing }) {
  const compare = useCompareWords();
  const { local } = usePane();
  const { evaluated } = usePaneState();
  const { policy, isFitting } = comparing.choices;
  const own = evaluated?.scheme ?? null;
  const value = policy === null ? "" : policy === own ? ownKey : policy.id;
  const hint = policy === null ? compare.policyMissing : isFitting ? compare.policyFits : null;
  return (
    <Field size="small" hint={hint}>
      <Select
        size="small"
        aria-label={compare.policy}
        value={value}
        onChange={(_event, data) => comparing.usePolicy(data.value === ownKey ? own : (schemeById(data.value) ?? null))}
      >
        {policy === null && <option value="" />}
        {own && <option value={ownKey}>{`${compare.ownPolicy}：${local(own.name)}`}</option>}
        {register.map(({ id, name }) => (
          <option key={id} value={id}>
            {`${id} ${local(name)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const offered = 13;

/** The last year's months and those that the table itself tells. */
function MonthField({ comparing, area }: ColumnsStepProps) {
  const compare = useCompareWords();
  const { month: monthName } = usePane();
  const { today } = usePaneState();
  const { month } = comparing.choices;
  const told = area.months.filter((one) => Month.safeParse(one).success);
  const back = periodsBack(today, "month", offered).map((one) => one.month);
  const months = [...new Set([month, ...told, ...back])].sort().reverse();
  return (
    <Field size="small" label={compare.month}>
      <Select size="small" value={month} onChange={(_event, data) => comparing.change({ month: data.value })}>
        {months.map((one) => (
          <option key={one} value={one}>
            {monthName(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
