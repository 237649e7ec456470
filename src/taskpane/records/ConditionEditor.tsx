import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { distinctTexts } from "../../sheets/records/distinctTexts";
import { noLimit } from "../../sheets/records/openPart";
import { type ColumnUnit, type Condition, type RecordColumn, secondsIn } from "../../sheets/book/recipe";
import type { RecordTable } from "../../sheets/records/recordTable";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  values: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexWrap: "wrap" },
  narrow: { width: "120px" },
});

interface ConditionEditorProps {
  condition: Condition;
  columns: readonly RecordColumn[];
  table: RecordTable;
  onChange: (condition: Condition) => void;
}

/** Which texts count, or up to which number; that something stands there needs no further word. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { condition } = props;
  if (condition.kind === "filled") return null;
  return condition.kind === "oneOf" ? (
    <Values {...props} condition={condition} />
  ) : (
    <Limit {...props} condition={condition} />
  );
}

type EditorOf<Kind extends Condition["kind"]> = ConditionEditorProps & {
  condition: Extract<Condition, { kind: Kind }>;
};

/** A limit is typed in the unit of its column; that of a clock time in seconds. */
const limitUnit = (unit: ColumnUnit): Exclude<ColumnUnit, "days"> => (unit === "days" ? "seconds" : unit);

function Limit({ condition, columns, onChange }: EditorOf<"atMost" | "atLeast">) {
  const styles = useStyles();
  const { words } = usePane();
  const column = columns.find(({ header }) => header === condition.column);
  const unit = column === undefined ? "one" : limitUnit(column.unit);
  const per = secondsIn(unit) ?? 1;
  const type = (text: string): number => (text.trim() === "" || Number(text) < 0 ? noLimit : Number(text) * per);
  return (
    <Field label={words.records[condition.kind === "atMost" ? "limit" : "least"](condition.column)} size="small">
      <Input
        className={styles.narrow}
        size="small"
        type="number"
        min={0}
        value={Number.isNaN(condition.limit) ? "" : String(condition.limit / per)}
        contentAfter={unit === "one" ? null : words.records.units[unit]}
        onChange={(_event, data) => onChange({ ...condition, limit: type(data.value) })}
      />
    </Field>
  );
}

function Values({ condition, table, onChange }: EditorOf<"oneOf">) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const kinds = distinctTexts(table, condition.column);
  const toggle = (text: string, isOn: boolean) => {
    const values = kinds
      .map((kind) => kind.text)
      .filter((one) => (one === text ? isOn : condition.values.includes(one)));
    onChange({ ...condition, values });
  };
  return (
    <fieldset className={styles.values} aria-label={words.records.values(condition.column)}>
      {kinds.map(({ text, count }) => (
        <Checkbox
          key={text}
          label={words.records.value(text, numbers.count(count))}
          checked={condition.values.includes(text)}
          onChange={(_event, data) => toggle(text, data.checked === true)}
        />
      ))}
    </fieldset>
  );
}
