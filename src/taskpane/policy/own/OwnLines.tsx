import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { withLine, withoutLine } from "../../../domain/edit/editLines";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { SmallButton } from "../../parts/SmallButton";
import { usePolicyWords } from "../words";
import { useListStyles } from "./listStyles";
import type { OwnPartProps } from "./useOwnPolicy";
import { oneText } from "./useOwnPolicy";

/** Attendance, rewards, penalties of a policy of one's own: what is added or taken after the items. */
export function OwnLines({ scheme, onChange }: OwnPartProps) {
  const styles = useListStyles();
  const { local } = usePane();
  const { build } = usePolicyWords();
  return (
    <Section title={build.lines}>
      {scheme.lines.length === 0 && <Hint>{build.noLines}</Hint>}
      <ul className={styles.list}>
        {scheme.lines.map(({ id, name, effect }) => (
          <li key={id} className={styles.line}>
            <span className={styles.name}>{local(name)}</span>
            <span className={styles.aside}>{build.effects[effect]}</span>
            <SmallButton
              icon={<Delete16Regular />}
              name={build.removeLine(local(name))}
              onClick={() => onChange(withoutLine(scheme, id))}
            />
          </li>
        ))}
      </ul>
      <AddLine scheme={scheme} onChange={onChange} />
    </Section>
  );
}

function AddLine({ scheme, onChange }: OwnPartProps) {
  const styles = useListStyles();
  const { build } = usePolicyWords();
  const [name, setName] = useState("");
  const [effect, setEffect] = useState<"add" | "deduct">("deduct");
  const [wasAsked, setWasAsked] = useState(false);
  const lacksName = name.trim() === "";

  function add() {
    setWasAsked(lacksName);
    if (lacksName) return;
    onChange(withLine(scheme, oneText(name.trim()), effect));
    setName("");
  }

  return (
    <div className={styles.form}>
      <Field
        size="small"
        className={styles.field}
        label={build.newLine}
        {...(wasAsked && lacksName && { validationMessage: build.lineMissing })}
      >
        <Input className={styles.input} value={name} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <Field size="small" label={build.lineEffect}>
        <Select
          size="small"
          value={effect}
          onChange={(_event, data) => setEffect(data.value === "add" ? "add" : "deduct")}
        >
          <option value="deduct">{build.effects.deduct}</option>
          <option value="add">{build.effects.add}</option>
        </Select>
      </Field>
      <Button size="small" icon={<Add16Regular />} onClick={add}>
        {build.addLine}
      </Button>
    </div>
  );
}
