import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { ChooseRoster } from "./ChooseRoster";
import { pastedPeople } from "./pastedPeople";
import { PastedPreview } from "./PastedPreview";

/** Paste a list, see what becomes of each line, add those that are new. */
export function AddPeople(props: { known: readonly { number: string; name: string }[]; onClose: () => void }) {
  const { words, numbers, actions, store } = usePane();
  const [text, setText] = useState("");
  const [isNumbering, setNumbering] = useState(false);
  const lines = pastedPeople(text, props.known, isNumbering);
  const hasNames = pastedPeople(text, props.known).some(({ kind }) => kind === "unnumbered");
  const people = lines.flatMap((line) => (line.kind === "new" ? [{ number: line.number, name: line.name }] : []));
  const count = numbers.count(people.length);

  /** The list stays where the user would rather keep the approval. */
  async function add() {
    const result = await store.run("add", () => actions.addPeople(people), {
      lapses: true,
      note: (value) => ({ text: words.add.added(numbers.count(value.added)), isFinal: false }),
    });
    if (result !== null) props.onClose();
  }

  return (
    <FormDialog
      title={words.add.title}
      submit={people.length > 0 ? words.add.submit(count) : words.add.submitNone}
      canSubmit={people.length > 0}
      unsaved={text.trim() !== ""}
      onSubmit={() => void add()}
      onClose={props.onClose}
    >
      <ChooseRoster onChoose={setText} />
      <PastedText text={text} onChange={setText} />
      {hasNames && (
        <Checkbox
          label={words.add.numberThem}
          checked={isNumbering}
          onChange={(_event, data) => setNumbering(data.checked === true)}
        />
      )}
      <PastedPreview lines={lines} />
    </FormDialog>
  );
}

function PastedText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { words } = usePane();
  return (
    <Field label={words.add.field} hint={words.add.hint}>
      <Textarea
        rows={6}
        resize="vertical"
        placeholder={words.add.placeholder}
        value={text}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
