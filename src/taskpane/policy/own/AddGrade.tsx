import { Button, Field, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { withGrade } from "../../../domain/edit/editGrades";
import { sharedLimits } from "../../../domain/scheme/numberLimits";
import { readNumberText } from "../numberText";
import { useNumberWords, usePolicyWords } from "../words";
import { useListStyles } from "./listStyles";
import type { OwnPartProps } from "./useOwnPolicy";

/** A further grade: its name and the total it begins at. The first one begins at 0. */
export function AddGrade(props: OwnPartProps) {
  const styles = useListStyles();
  const { build } = usePolicyWords();
  const words = useNumberWords();
  const form = useAddGrade(props);
  const show = (message: string | null) => (message === null ? {} : { validationMessage: message });
  return (
    <div className={styles.form}>
      <Field size="small" className={styles.field} label={build.newGrade} {...show(form.nameFault)}>
        <Input className={styles.input} value={form.name} onChange={(_event, data) => form.setName(data.value)} />
      </Field>
      {props.scheme.bands.length > 0 && (
        <Field
          size="small"
          className={styles.narrow}
          label={build.newFrom}
          {...show(form.fromFault === null ? null : words(form.fromFault))}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={form.from}
            onChange={(_event, data) => form.setFrom(data.value)}
          />
        </Field>
      )}
      <Button size="small" icon={<Add16Regular />} onClick={form.add}>
        {build.addGrade}
      </Button>
    </div>
  );
}

function useAddGrade({ scheme, onChange }: OwnPartProps) {
  const { build } = usePolicyWords();
  const [name, setName] = useState("");
  const [from, setFrom] = useState("");
  const [wasAsked, setWasAsked] = useState(false);
  const isFirst = scheme.bands.length === 0;
  const path = "bands.0.from";
  const limits = sharedLimits(scheme, [path]);
  const read = isFirst ? { value: 0 } : readNumberText(from, { path, kind: "points", limits });
  const fault = nameFault(name.trim(), scheme, build);

  function add() {
    setWasAsked(true);
    if (fault !== null || !("value" in read)) return;
    onChange(withGrade(scheme, name.trim(), read.value));
    setName("");
    setFrom("");
    setWasAsked(false);
  }

  return {
    name,
    setName,
    from,
    setFrom,
    add,
    nameFault: wasAsked ? fault : null,
    fromFault: wasAsked && "issue" in read ? read.issue : null,
  };
}

function nameFault(
  name: string,
  { bands }: OwnPartProps["scheme"],
  words: { gradeMissing: string; gradeTaken: string },
) {
  if (name === "") return words.gradeMissing;
  return bands.some(({ grade }) => grade === name) ? words.gradeTaken : null;
}
