import { Button } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Empty } from "../parts/Empty";
import { SubScreen } from "../policy/SubScreen";
import { ChooseTable } from "./ChooseTable";
import { ColumnRoles } from "./ColumnRoles";
import { Preview } from "./Preview";
import { Submit } from "./Submit";
import { Targets } from "./Targets";
import { type RecordChoices, useRecords } from "./useRecords";
import { type SettledRecords, useSettled } from "./useSettled";

/** From a pasted table to formulas on 评分表: which table, what its columns mean, what is filled, what comes out. */
export function Records({ evaluated, onClose }: { evaluated: EvaluatedPeriod; onClose: () => void }) {
  const { words } = usePane();
  const records = useRecords(evaluated, onClose);
  const { sources, read, choices } = records;
  const screen = useTop();
  const settled = useSettled(read, choices, evaluated);
  return (
    <div ref={screen}>
      <SubScreen
        title={words.records.title}
        unsaved={records.isChanged}
        onClose={onClose}
        submit={settled && <Submit {...settled} evaluated={evaluated} onWrite={() => void records.write()} />}
      >
        {sources?.length === 0 && (
          <Empty icon={<TableSearch20Regular />} title={words.records.none} hint={words.records.noneHint}>
            <Button onClick={() => void records.look()}>{words.records.lookAgain}</Button>
          </Empty>
        )}
        {sources && sources.length > 0 && (
          <ChooseTable sources={sources} read={read} onOpen={(source) => void records.open(source)} />
        )}
        {settled && <Settled settled={settled} evaluated={evaluated} onChange={records.change} />}
      </SubScreen>
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

function Settled(props: {
  settled: SettledRecords;
  evaluated: EvaluatedPeriod;
  onChange: (part: Partial<RecordChoices>) => void;
}) {
  const { settled, evaluated, onChange } = props;
  const { read, choices, preview, typed } = settled;
  const { columns, targets } = choices;
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
    </>
  );
}
