import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { areasNamed } from "../../sheets/kit/area";
import type { RecordSource } from "../../sheets/records/recordTable";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "end", marginTop: "6px" },
  range: { flexGrow: 1, minWidth: 0, "& > .fui-Input": { minWidth: 0 } },
});

const mostHeadings = 3;

/** The list of these cells, of which the first rows are headings; null where they are no list. */
function sourceIn({ sheet }: RecordSource, range: string, headings: number): RecordSource | null {
  const [area, ...more] = areasNamed(range.trim().toUpperCase()) ?? [];
  if (area === undefined || more.length > 0 || area.rows <= headings || area.rows > 100_000) return null;
  const row = area.row + headings - 1;
  return { sheet, table: null, headings, area: { ...area, row, rows: area.rows - headings + 1 } };
}

/** Where a plain list begins and ends and how many of its rows are headings, to be put right by hand. */
export function AreaField(props: { source: RecordSource; range: string; onOpen: (source: RecordSource) => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { source, range } = props;
  const [typed, setTyped] = useState(range);
  const [headings, setHeadings] = useState(source.headings ?? 1);
  const chosen = sourceIn(source, typed, headings);
  const isSame = typed === range && headings === (source.headings ?? 1);
  return (
    <div className={styles.line}>
      <Field
        className={styles.range}
        size="small"
        label={words.records.area}
        validationMessage={chosen === null ? words.records.areaUnread : null}
      >
        <Input size="small" value={typed} onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      <Field size="small" label={words.records.headings}>
        <Select size="small" value={String(headings)} onChange={(_event, data) => setHeadings(Number(data.value))}>
          {Array.from({ length: mostHeadings }, (_, nth) => (
            <option key={nth} value={nth + 1}>
              {nth + 1}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={isSame || chosen === null}
        onClick={() => chosen !== null && !isSame && props.onOpen(chosen)}
      >
        {words.records.readArea}
      </Button>
    </div>
  );
}
