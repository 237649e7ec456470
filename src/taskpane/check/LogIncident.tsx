import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { ledgerRules } from "../../sheets/ledger/entryRule";
import { entryIssues, type NewEntry } from "../../sheets/reading/newEntry";
import { useIssueText } from "../issueWords";
import { usePane, usePaneState } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { RaiseCount } from "./RaiseCount";
import { raiseOffer, type RaiseOffer } from "./raiseOffer";

interface LogIncidentProps {
  evaluated: EvaluatedPeriod;
  onClose: () => void;
}

/** An entry for 事件台账: nothing is written before it would count as it is meant. */
export function LogIncident({ evaluated, onClose }: LogIncidentProps) {
  const { words } = usePane();
  const say = words.incident;
  const form = useEntry(evaluated, onClose);
  const { entry, change, offer } = form;
  if (offer) return <RaiseCount offer={offer} rule={entry.rule} onClose={onClose} />;
  return (
    <FormDialog
      title={say.title}
      submit={say.submit}
      unsaved={form.isBegun}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <Field label={say.person} required {...form.fault("number")}>
        <PersonField {...{ evaluated, entry, change }} />
      </Field>
      <Field label={say.date} required {...form.fault("date")}>
        <Input type="date" value={entry.date} onChange={(_event, data) => change({ date: data.value })} />
      </Field>
      <Field label={say.rule} required {...form.fault("rule")}>
        <RuleField {...{ evaluated, entry, change }} />
      </Field>
      <Field label={say.times} required {...form.fault("times")}>
        <Input inputMode="numeric" value={entry.times} onChange={(_event, data) => change({ times: data.value })} />
      </Field>
      <EvidenceField fault={form.fault("evidence")} entry={entry} change={change} />
      <Field label={say.recorder}>
        <Input value={entry.recorder} onChange={(_event, data) => change({ recorder: data.value })} />
      </Field>
    </FormDialog>
  );
}

function PersonField({ evaluated, entry, change, ...field }: EntryFieldProps) {
  return (
    <Select {...field} value={entry.number} onChange={(_event, data) => change({ number: data.value })}>
      <option value="" />
      {evaluated.people
        .filter(({ number }) => number !== "")
        .map(({ row, number, name }) => (
          <option key={row} value={number}>
            {number} {name}
          </option>
        ))}
    </Select>
  );
}

interface EvidenceFieldProps extends Omit<EntryFieldProps, "evaluated"> {
  fault: { validationMessage: string } | undefined;
}

function EvidenceField({ fault, entry, change }: EvidenceFieldProps) {
  const { words } = usePane();
  const say = words.incident;
  return (
    <Field label={say.evidence} {...(fault ?? { hint: say.evidenceHint })} required>
      <Textarea
        rows={2}
        resize="vertical"
        value={entry.evidence}
        onChange={(_event, data) => change({ evidence: data.value })}
      />
    </Field>
  );
}

interface EntryFieldProps extends Pick<LogIncidentProps, "evaluated"> {
  entry: NewEntry;
  change: (part: Partial<NewEntry>) => void;
}

/** One of the counts of 评分表; anything where the policy counts nothing. */
function RuleField({ evaluated, entry, change, ...field }: EntryFieldProps) {
  const rules = ledgerRules(evaluated.scheme, evaluated.state.language);
  if (rules.length === 0)
    return <Input {...field} value={entry.rule} onChange={(_event, data) => change({ rule: data.value })} />;
  return (
    <Select {...field} value={entry.rule} onChange={(_event, data) => change({ rule: data.value })}>
      <option value="" />
      {rules.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const blank: NewEntry = { date: "", number: "", rule: "", times: "1", evidence: "", recorder: "" };

function useEntry(evaluated: EvaluatedPeriod, onClose: () => void) {
  const { words, actions, store, numbers } = usePane();
  const { today, selectedRow } = usePaneState();
  const issueText = useIssueText();
  const selected = evaluated.people.find(({ row }) => row === selectedRow)?.number ?? "";
  const [entry, setEntry] = useState<NewEntry>({ ...blank, number: selected });
  const [isBegun, setIsBegun] = useState(false);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [offer, setOffer] = useState<RaiseOffer | null>(null);
  const issues = entryIssues(entry, evaluated, today);

  /** What was typed stays where it could not be written. */
  async function submit() {
    setWasSubmitted(true);
    if (Object.keys(issues).length > 0) return;
    const written = await store.run("log", () => actions.logIncident(entry, today), {
      note: ({ row }) => ({
        text: words.incident.done(evaluated.state.sheets.ledger, numbers.count(row)),
        isFinal: false,
      }),
    });
    const { evaluated: now } = store.state();
    const behind = written?.ok === true && now ? raiseOffer(now, entry) : null;
    if (behind) setOffer(behind);
    else if (written !== null) onClose();
  }
  const change = (part: Partial<NewEntry>) => {
    setEntry({ ...entry, ...part });
    setIsBegun(true);
  };
  const fault = (field: keyof NewEntry) => {
    const issue = wasSubmitted ? issues[field] : undefined;
    return (
      issue && { validationMessage: `${issueText(issue).title}${words.incident.wanted(issueText(issue).expected)}` }
    );
  };
  return { entry, isBegun, change, submit, fault, offer };
}
