import { Field, Select } from "@fluentui/react-components";
import { rangeAt } from "../../sheets/kit/address";
import type { FoundRecords, RecordSource } from "../../sheets/records/recordTable";
import type { ReadRecords } from "../../actions/readRecords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { AreaField } from "./AreaField";

/** The cells of a list, its headings included. */
const rangeOf = ({ area: { row, column, rows, columns }, headings = 1 }: RecordSource): string =>
  rangeAt(row - headings + 1, column, row + rows - 1, column + columns - 1);

/** Where a list begins tells it from others on its sheet. */
const keyOf = ({ sheet, table, area }: RecordSource): string => `${table ?? ""}|${sheet}|${area.row}|${area.column}`;

/** Which table or list of the workbook holds the records. */
export function ChooseTable(props: {
  sources: readonly FoundRecords[];
  read: ReadRecords | null;
  onOpen: (source: RecordSource) => void;
}) {
  const { words, numbers } = usePane();
  const { sources, read, onOpen } = props;
  const table = read?.table;
  const isOnly = ({ sheet }: RecordSource): boolean => sources.filter((one) => one.sheet === sheet).length === 1;
  const listed = table && !sources.some((one) => keyOf(one) === keyOf(table)) ? [...sources, table] : sources;
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
          {listed.map((source) => (
            <option key={keyOf(source)} value={keyOf(source)}>
              {words.records.tableName(source.sheet, source.table ?? (isOnly(source) ? null : rangeOf(source)))}
            </option>
          ))}
        </Select>
      </Field>
      {table?.table === null && <PlainCells source={table} onOpen={onOpen} />}
    </Section>
  );
}

/** What a list that is no table yet can be told, and what will become of it. */
function PlainCells({ source, onOpen }: { source: RecordSource; onOpen: (source: RecordSource) => void }) {
  const { words } = usePane();
  const range = rangeOf(source);
  return (
    <>
      <AreaField key={`${range} ${source.headings ?? 1}`} source={source} range={range} onOpen={onOpen} />
      <Hint>{words.records.becomesTable}</Hint>
    </>
  );
}
