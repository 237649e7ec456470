import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import { withItem } from "../../../domain/edit/editScheme";
import { newItem } from "../../../domain/edit/newItem";
import { sharedLimits } from "../../../domain/scheme/numberLimits";
import type { Scheme } from "../../../domain/scheme/scheme";
import { type NewItemKind, newItemKinds, recipes } from "../../../domain/methods/recipes";
import type { NewInputNames } from "../../../domain/methods/wantedItem";
import { builderText, inputPartText } from "../../../text/methods/builderText";
import { usePane } from "../../paneContext";
import { FormDialog } from "../../parts/FormDialog";
import { readNumberText } from "../numberText";
import { useNumberWords, usePolicyWords } from "../words";
import { oneText } from "./useOwnPolicy";

interface AddItemProps {
  scheme: Scheme;
  onChange: (scheme: Scheme) => void;
  onClose: () => void;
}

/** Asks what a new item is called and how it scores; its numbers begin with usual values. */
export function AddItem({ scheme, onChange, onClose }: AddItemProps) {
  const { choose } = usePolicyWords();
  const { language } = usePane();
  const words = useNumberWords();
  const form = useAddItem({ scheme, onChange, onClose });
  const { draft, change } = form;
  return (
    <FormDialog
      title={choose.addTitle}
      submit={choose.add}
      unsaved={form.isBegun}
      onSubmit={form.add}
      onClose={onClose}
    >
      <Field label={choose.itemName} required {...(form.lacksName && { validationMessage: choose.itemNameMissing })}>
        <Input value={draft.name} onChange={(_event, data) => change({ name: data.value })} />
      </Field>
      <Field label={choose.full} required {...(form.fullFault && { validationMessage: words(form.fullFault) })}>
        <Input inputMode="decimal" value={draft.full} onChange={(_event, data) => change({ full: data.value })} />
      </Field>
      <Field label={choose.kind} hint={choose.kindNext}>
        <RadioGroup
          value={draft.kind}
          onChange={(_event, data) => change({ kind: newItemKinds.find((kind) => kind === data.value) ?? draft.kind })}
        >
          {newItemKinds.map((kind) => (
            <Radio key={kind} value={kind} label={builderText(kind, language)} />
          ))}
        </RadioGroup>
      </Field>
      <ItemDetails scheme={scheme} draft={draft} change={change} />
    </FormDialog>
  );
}

/** What only some kinds and some policies ask for: which way is good, which dimension it belongs to. */
function ItemDetails({
  scheme,
  draft,
  change,
}: {
  scheme: Scheme;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}) {
  const { local } = usePane();
  const { choose } = usePolicyWords();
  return (
    <>
      {recipes[draft.kind].asksBetter && (
        <Field label={choose.better}>
          <Select
            value={draft.better}
            onChange={(_event, data) => change({ better: data.value === "lower" ? "lower" : "higher" })}
          >
            <option value="higher">{choose.betters.higher}</option>
            <option value="lower">{choose.betters.lower}</option>
          </Select>
        </Field>
      )}
      {scheme.groups.length > 0 && (
        <Field label={choose.group}>
          <Select value={draft.group} onChange={(_event, data) => change({ group: data.value })}>
            {scheme.groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {local(name)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

interface Draft {
  name: string;
  full: string;
  kind: NewItemKind;
  better: "higher" | "lower";
  group: string;
}

function useAddItem({ scheme, onChange, onClose }: AddItemProps) {
  const first: Draft = { name: "", full: "10", kind: "mark", better: "higher", group: scheme.groups[0]?.id ?? "" };
  const { language } = usePane();
  const [draft, setDraft] = useState(first);
  const [isBegun, setIsBegun] = useState(false);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const name = draft.name.trim();
  const path = "items.0.full";
  const full = readNumberText(draft.full, { path, kind: "points", limits: sharedLimits(scheme, [path]) });

  function add() {
    setWasSubmitted(true);
    if (name === "" || !("value" in full)) return;
    const { kind, better, group } = draft;
    const partName: NewInputNames = (part) => oneText(inputPartText(part, name, language));
    const wanted = { better, name: oneText(name), full: full.value, inputs: partName };
    const { item, inputs } = newItem(scheme, kind, wanted);
    onChange(withItem(scheme, group === "" ? item : { ...item, group }, inputs));
    onClose();
  }

  return {
    draft,
    add,
    isBegun,
    change: (part: Partial<Draft>) => {
      setDraft({ ...draft, ...part });
      setIsBegun(true);
    },
    lacksName: wasSubmitted && name === "",
    fullFault: wasSubmitted && "issue" in full ? full.issue : null,
  };
}
