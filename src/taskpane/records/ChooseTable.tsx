import { Field, Select } from "@fluentui/react-components";
import type { FoundRecords } from "../../sheets/records/recordTable";
import type { ReadRecords } from "../../actions/readRecords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const keyOf = ({ sheet, table }: { sheet: string; table: string | null }): string => `${table ?? ""}|${sheet}`;

/** Which table or list of the workbook holds the records. */
export function ChooseTable(props: {
  sources: readonly FoundRecords[];
  read: ReadRecords | null;
  onOpen: (source: FoundRecords) => void;
}) {
  const { words, numbers } = usePane();
  const { sources, read, onOpen } = props;
  const table = read?.table;
  return (
    <Section title={words.records.table}>
      <Field
        size="small"
        hint={table ? words.records.size(numbers.count(table.rows.length), numbers.count(table.headers.length)) : null}
      >
        <Select
          size="small"
          aria-label={words.records.table}
          value={table ? keyOf(table) : ""}
          onChange={(_event, data) => {
            const chosen = sources.find((source) => keyOf(source) === data.value);
            if (chosen) onOpen(chosen);
          }}
        >
          {!table && <option value="" />}
          {sources.map((source) => (
            <option key={keyOf(source)} value={keyOf(source)}>
              {words.records.tableName(source.sheet, source.table)}
            </option>
          ))}
        </Select>
      </Field>
      {table?.table === null && <Hint>{words.records.becomesTable}</Hint>}
    </Section>
  );
}
