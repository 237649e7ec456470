import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Scheme } from "../../domain/scheme/scheme";
import { Month } from "../../domain/time/month";
import { schemeById } from "../../schemes";
import { register } from "../../schemes/register/list";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { periodsBack } from "../today";
import { draftOf } from "./draft";
import type { Comparing } from "./useCompare";
import { useCompareWords } from "./words";

interface PolicyFieldsProps {
  comparing: Comparing;
  area: ProposedArea;
}

/** By which policy and for which month; where none of those that are there fits, one is drafted from the headings. */
export function PolicyFields({ comparing, area }: PolicyFieldsProps) {
  const compare = useCompareWords();
  return (
    <Section title={compare.policy}>
      <PolicyField comparing={comparing} />
      <MonthField comparing={comparing} area={area} />
      <DraftOffer comparing={comparing} area={area} />
    </Section>
  );
}

/** A policy of their own is put together in the builder; it is theirs to decide on. */
function DraftOffer({ comparing, area }: PolicyFieldsProps) {
  const { draft } = useCompareWords();
  const [isRefused, setIsRefused] = useState(false);
  const begin = () => {
    const drafted = comparing.tables && draftOf(area, comparing.tables);
    setIsRefused(drafted === null);
    if (drafted) comparing.change({ drafting: drafted });
  };
  return (
    <div style={{ marginTop: "8px" }}>
      <Button size="small" onClick={begin}>
        {draft.begin}
      </Button>
      <Hint>{draft.beginHint}</Hint>
      <div role="status">{isRefused && <Hint>{draft.refused}</Hint>}</div>
    </div>
  );
}

const ownKey = "own policy";
const draftKey = "draft";

function valueOf(policy: Scheme | null, own: Scheme | null, draft: Scheme | null): string {
  if (policy === null) return "";
  if (policy === own) return ownKey;
  return policy === draft ? draftKey : policy.id;
}

function PolicyField({ comparing }: { comparing: Comparing }) {
  const compare = useCompareWords();
  const { local } = usePane();
  const { evaluated } = usePaneState();
  const { policy, isFitting, draft } = comparing.choices;
  const own = evaluated?.scheme ?? null;
  const value = valueOf(policy, own, draft?.scheme ?? null);
  const hint = policy === null ? compare.policyMissing : isFitting ? compare.policyFits : null;
  return (
    <Field size="small" hint={hint}>
      <Select
        size="small"
        aria-label={compare.policy}
        value={value}
        onChange={(_event, data) =>
          data.value === draftKey && draft
            ? comparing.useDraft(draft)
            : comparing.usePolicy(data.value === ownKey ? own : (schemeById(data.value) ?? null))
        }
      >
        {policy === null && <option value="" />}
        {own && <option value={ownKey}>{`${compare.ownPolicy}：${local(own.name)}`}</option>}
        {draft && <option value={draftKey}>{`${compare.draft.option}：${local(draft.scheme.name)}`}</option>}
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
function MonthField({ comparing, area }: PolicyFieldsProps) {
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
