import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, TableSearch20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import type { ReadRecords } from "../../actions/readRecords";
import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { cellsToWrite } from "../../sheets/records/cellsToWrite";
import { previewRecords, type RecordPreview } from "../../sheets/records/previewRecords";
import { keyColumn } from "../../sheets/book/recipe";
import { usePane, usePaneState } from "../paneContext";
import { Empty } from "../parts/Empty";
import { ChooseTable } from "./ChooseTable";
import { ColumnRoles } from "./ColumnRoles";
import { Preview } from "./Preview";
import { Targets } from "./Targets";
import { type RecordChoices, useRecords } from "./useRecords";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 10px 16px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  foot: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
});

/** From a pasted table to formulas on 评分表: which table, what its columns mean, what is filled, what comes out. */
export function Records({ evaluated, onClose }: { evaluated: EvaluatedPeriod; onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const records = useRecords(evaluated, onClose);
  const { sources, read, choices } = records;
  const screen = useTop();
  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onClose} autoFocus />
        <h2 className={styles.title}>{words.records.title}</h2>
      </div>
      {sources?.length === 0 && (
        <Empty icon={<TableSearch20Regular />} title={words.records.none} hint={words.records.noneHint}>
          <Button onClick={() => void records.look()}>{words.records.lookAgain}</Button>
        </Empty>
      )}
      {sources && sources.length > 0 && (
        <ChooseTable sources={sources} read={read} onOpen={(source) => void records.open(source)} />
      )}
      {read && choices && (
        <Settled
          read={read}
          choices={choices}
          evaluated={evaluated}
          onClose={onClose}
          onChange={records.change}
          onWrite={() => void records.write()}
        />
      )}
    </div>
  );
}

/** The screen begins at its top, and so does the one behind it, where it is said what was written. */
function useTop() {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = screen.current?.closest("main");
    const toTop = () => {
      if (body) body.scrollTop = 0;
    };
    toTop();
    return toTop;
  }, []);
  return screen;
}

interface SettledProps {
  read: ReadRecords;
  choices: RecordChoices;
  evaluated: EvaluatedPeriod;
  onChange: (part: Partial<RecordChoices>) => void;
  onWrite: () => void;
  onClose: () => void;
}

function previewOf(
  { table }: ReadRecords,
  { columns, targets, tidy }: Pick<RecordChoices, "columns" | "targets" | "tidy">,
  { scheme, people, state }: EvaluatedPeriod,
): RecordPreview {
  const recipe = { table: table.table ?? "", columns: [...columns], targets: [...targets] };
  return previewRecords(table, recipe, { inputs: scheme.inputs, people, period: periodOf(state) }, { tidy });
}

function Settled(props: SettledProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { job } = usePaneState();
  const { read, choices, evaluated, onChange } = props;
  const { columns, targets, tidy } = choices;
  const preview = useMemo(
    () => previewOf(read, { columns, targets, tidy }, evaluated),
    [read, columns, targets, tidy, evaluated],
  );
  const { written, typed } = cellsToWrite(preview, read.occupied, choices.replacesTyped);
  const canWrite = keyColumn({ columns }) !== null && written > 0;
  return (
    <>
      <ColumnRoles table={read.table} columns={columns} onChange={(next) => onChange({ columns: next })} />
      <Targets
        table={read.table}
        columns={columns}
        targets={targets}
        scheme={evaluated.scheme}
        onChange={(next) => onChange({ targets: next })}
      />
      <Preview
        preview={preview}
        typed={typed}
        read={read}
        evaluated={evaluated}
        choices={choices}
        onChange={onChange}
      />
      <div className={styles.foot}>
        <Button onClick={props.onClose}>{words.cancel}</Button>
        <Button appearance="primary" disabledFocusable={!canWrite || job !== null} onClick={props.onWrite}>
          {canWrite ? words.records.submit(numbers.count(written)) : words.records.submitNone}
        </Button>
      </div>
    </>
  );
}
