import { Button, Field, Input } from "@fluentui/react-components";
import { usualSheetNames } from "../../sheets/book/sheetNames";
import { NameClash } from "../first/NameClash";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { StepFoot } from "./StepFoot";
import { useAdopt } from "./useAdopt";
import type { ChosenTable } from "./useCompared";
import { useCompareWords } from "./words";

/** What adopting the table means, what is made for it, and what is still to be said. */
export function AdoptStep(props: ChosenTable & { onAdopted: () => void }) {
  const { comparing } = props;
  const compare = useCompareWords();
  const { words } = usePane();
  const { job } = usePaneState();
  const form = useAdopt(props);
  const fault = form.lacksDepartment ? { validationMessage: words.create.departmentMissing } : {};
  return (
    <>
      <AdoptedTable {...props} />
      <Section title={words.create.title}>
        <Field size="small" label={words.create.department} required {...fault}>
          <Input value={form.department} onChange={(_event, data) => form.setDepartment(data.value)} />
        </Field>
      </Section>
      <WhatIsMade />
      {form.naming.taken.length > 0 && <NameClash {...form.naming} />}
      <div role="status">{form.isLost && <Hint>{compare.adopt.lost}</Hint>}</div>
      <StepFoot>
        <Button onClick={() => comparing.change({ step: "outcome" })}>{compare.previous}</Button>
        <Button
          appearance="primary"
          disabledFocusable={job !== null || form.isLost}
          onClick={() => job === null && !form.isLost && void form.submit()}
        >
          {compare.adopt.submit}
        </Button>
      </StepFoot>
      <Hint>{words.create.noUndo}</Hint>
    </>
  );
}

/** Where people are evaluated from now on, by which policy and for which month. */
function AdoptedTable({ comparing: { columns, choices }, area, policy }: ChosenTable) {
  const { adopt, listing } = useCompareWords();
  const { local, month } = usePane();
  const open = columns.filter(({ isOpen }) => isOpen).map(({ heading }) => heading);
  return (
    <Section title={area.view.name}>
      <div>{adopt.policy(local(policy.name))}</div>
      <div>{adopt.month(month(choices.month))}</div>
      <Hint>{adopt.inPlace(area.view.name)}</Hint>
      {open.length > 0 && <Hint>{adopt.openColumns(open.join(listing))}</Hint>}
    </Section>
  );
}

function WhatIsMade() {
  const { adopt, listing } = useCompareWords();
  const { language } = usePane();
  const { guide, policy, ledger } = usualSheetNames(language);
  return (
    <Section title={adopt.makes}>
      <div>{adopt.made([guide, policy, ledger].join(listing))}</div>
      <Hint>{adopt.noScore}</Hint>
    </Section>
  );
}
