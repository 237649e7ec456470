import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { inputsInUse } from "../../domain/scheme/alternatives";
import type { Input } from "../../domain/inputs/input";
import type { Scheme } from "../../domain/scheme/scheme";
import { fillable, offersOf } from "../../sheets/records/offers";
import { suggestTargets } from "../../sheets/records/suggestTargets";
import type { Aggregate, RecordColumn } from "../../sheets/book/recipe";
import type { RecordTable } from "../../sheets/records/recordTable";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { AggregateField } from "./AggregateField";
import { Conditions } from "./Conditions";
import type { WantedTarget } from "./useRecords";

const useStyles = makeStyles({
  target: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "end", gap: "4px" },
  choice: { minWidth: 0, maxWidth: "100%" },
  add: { marginTop: "8px", minWidth: 0 },
});

interface TargetsProps {
  table: RecordTable;
  columns: readonly RecordColumn[];
  targets: readonly WantedTarget[];
  scheme: Scheme;
  onChange: (targets: readonly WantedTarget[]) => void;
}

/** Which inputs are filled, and how each of them is counted. */
export function Targets({ table, columns, targets, scheme, onChange }: TargetsProps) {
  const { words, local } = usePane();
  const offers = offersOf(columns, table);
  const inputs = fillable(inputsInUse(scheme));
  const taken = new Set(targets.map(({ input }) => input));
  const change = (input: string, aggregate: Aggregate) =>
    onChange(targets.map((target) => (target.input === input ? { input, aggregate } : target)));
  return (
    <Section title={words.records.inputs}>
      <Hint>{words.records.inputsHint}</Hint>
      {targets.map((target) => (
        <TargetLine
          key={target.input}
          target={target}
          offers={offers}
          columns={columns}
          table={table}
          name={nameOf(inputs, target.input, local)}
          onChange={(aggregate) => change(target.input, aggregate)}
          onRemove={() => onChange(targets.filter(({ input }) => input !== target.input))}
        />
      ))}
      <AddInput
        inputs={inputs.filter(({ id }) => !taken.has(id))}
        onAdd={(input) => {
          const [likely] = suggestTargets([input], columns, table);
          onChange([...targets, likely ?? { input: input.id, aggregate: null }]);
        }}
      />
    </Section>
  );
}

function AddInput({ inputs, onAdd }: { inputs: readonly Input[]; onAdd: (input: Input) => void }) {
  const styles = useStyles();
  const { words, local } = usePane();
  return (
    <Field className={styles.add} label={words.records.addInput} size="small">
      <Select
        size="small"
        className={styles.choice}
        value=""
        onChange={(_event, data) => {
          const input = inputs.find(({ id }) => id === data.value);
          if (input) onAdd(input);
        }}
      >
        <option value="">{words.records.chooseInput}</option>
        {inputs.map(({ id, short }) => (
          <option key={id} value={id}>
            {local(short)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The input's name as the policy says it. */
export const nameOf = (
  inputs: Scheme["inputs"],
  id: string,
  local: (text: Scheme["inputs"][number]["name"]) => string,
): string => {
  const input = inputs.find((one) => one.id === id);
  return input ? local(input.short) : id;
};

function TargetLine(props: {
  target: WantedTarget;
  name: string;
  offers: readonly Aggregate[];
  columns: readonly RecordColumn[];
  table: RecordTable;
  onChange: (aggregate: Aggregate) => void;
  onRemove: () => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { target, name, offers, columns, table, onChange, onRemove } = props;
  const { aggregate } = target;
  return (
    <div className={styles.target}>
      <div className={styles.line}>
        <AggregateField name={name} offers={offers} aggregate={aggregate} onChange={onChange} />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.records.remove(name)}
          onClick={onRemove}
        />
      </div>
      {aggregate && <Conditions aggregate={aggregate} columns={columns} table={table} onChange={onChange} />}
    </div>
  );
}
