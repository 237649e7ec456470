import { Field, Select } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { type ColumnChoice, inputsToSay } from "./columns";
import { useCompareWords } from "./words";

interface EverybodyFieldsProps {
  policy: Scheme;
  columns: readonly ColumnChoice[];
  allNo: readonly string[];
  onChange: (allNo: readonly string[]) => void;
}

/** What the policy asks of everybody with a yes or a no and no column tells: it is a no only where somebody says so. */
export function EverybodyFields({ policy, columns, allNo, onChange }: EverybodyFieldsProps) {
  const compare = useCompareWords();
  const { local } = usePane();
  const inputs = inputsToSay(policy, columns).everybody;
  if (inputs.length === 0) return null;
  return (
    <Section title={compare.everybody}>
      <Hint>{compare.everybodyHint}</Hint>
      {inputs.map(({ id, name }) => (
        <Field key={id} size="small" label={local(name)}>
          <Select
            size="small"
            value={allNo.includes(id) ? "no" : ""}
            onChange={(_event, data) =>
              onChange(data.value === "no" ? [...allNo, id] : allNo.filter((other) => other !== id))
            }
          >
            <option value="">{compare.notSaid}</option>
            <option value="no">{compare.allNo}</option>
          </Select>
        </Field>
      ))}
    </Section>
  );
}
