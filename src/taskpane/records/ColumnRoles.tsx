import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { CellValue } from "../../sheets/kit/plan";
import {
  keyColumn,
  dateColumn,
  holdsNumbers,
  holdsTime,
  type RecordColumn,
  roles,
  type ColumnUnit,
} from "../../sheets/book/recipe";
import type { RecordTable } from "../../sheets/records/recordTable";
import { dayIn } from "../../sheets/kit/serialDay";
import { usePane, usePeriodLength } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "6px" },
  line: { display: "flex", gap: "6px", alignItems: "end", minWidth: 0 },
  role: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  unit: { flexShrink: 0, width: "104px" },
});

interface ColumnRolesProps {
  table: RecordTable;
  columns: readonly RecordColumn[];
  onChange: (columns: readonly RecordColumn[]) => void;
}

const samples = 2;
const longest = 18;

/** A value as its cell shows it: Excel keeps days and times as numbers. */
function shownAs(value: CellValue, { role, unit }: RecordColumn): string {
  if (typeof value !== "number") return String(value);
  if (role === "date") return dayIn(value) ?? String(value);
  const seconds = Math.round(value * 86_400);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)));
  return unit === "days" ? parts.map((part) => part.padStart(2, "0")).join(":") : String(value);
}

/** The first values of a column that differ, short enough for one line. */
function sampleOf({ headers, rows }: RecordTable, column: RecordColumn): string {
  const at = headers.indexOf(column.header);
  const found = new Set<string>();
  for (const row of rows.slice(0, 40)) {
    const text = shownAs(row[at] ?? "", column);
    if (text !== "" && found.size < samples) found.add(text.slice(0, longest));
  }
  return [...found].join(" / ");
}

const units: readonly Exclude<ColumnUnit, "one">[] = ["seconds", "minutes", "hours", "days"];

/** What every column means, as it was guessed, to be put right. */
export function ColumnRoles({ table, columns, onChange }: ColumnRolesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const length = usePeriodLength();
  const change = (header: string, part: Partial<RecordColumn>) =>
    onChange(columns.map((column) => (column.header === header ? settled({ ...column, ...part }) : column)));
  return (
    <Section title={words.records.columns}>
      <Hint>{words.records.columnsHint}</Hint>
      {keyColumn({ columns }) === null && <Hint>{words.records.needPerson}</Hint>}
      {dateColumn({ columns }) === null && <Hint>{words.records.noDate(length)}</Hint>}
      <div className={styles.list}>
        {columns.map((column) => (
          <ColumnLine key={column.header} column={column} sample={sampleOf(table, column)} onChange={change} />
        ))}
      </div>
    </Section>
  );
}

/** Only times have a unit to choose; percents are seen by their cells. */
const settled = (column: RecordColumn): RecordColumn =>
  holdsTime(column) || (holdsNumbers(column) && column.unit === "whole") ? column : { ...column, unit: "one" };

function ColumnLine(props: {
  column: RecordColumn;
  sample: string;
  onChange: (header: string, part: Partial<RecordColumn>) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { column, sample, onChange } = props;
  return (
    <div>
      <div className={styles.line}>
        <Field label={column.header} className={styles.role} size="small">
          <Select
            size="small"
            value={column.role}
            onChange={(_event, data) => {
              const role = roles.find((one) => one === data.value);
              if (role) onChange(column.header, { role });
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {words.records.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
        {holdsTime(column) && <UnitChoice column={column} onChange={onChange} />}
      </div>
      {sample !== "" && <Hint>{words.records.sample(sample)}</Hint>}
    </div>
  );
}

function UnitChoice(props: { column: RecordColumn; onChange: (header: string, part: Partial<RecordColumn>) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { column, onChange } = props;
  return (
    <Select
      size="small"
      className={styles.unit}
      aria-label={words.records.unit(column.header)}
      value={column.unit === "one" ? "" : column.unit}
      onChange={(_event, data) => {
        const unit = units.find((one) => one === data.value);
        if (unit) onChange(column.header, { unit });
      }}
    >
      {column.unit === "one" && <option value="">{words.records.chooseUnit}</option>}
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {words.records.units[unit]}
        </option>
      ))}
    </Select>
  );
}
