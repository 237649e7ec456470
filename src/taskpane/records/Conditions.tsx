import type { Aggregate, RecordColumn } from "../../sheets/book/recipe";
import type { RecordTable } from "../../sheets/records/recordTable";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { ConditionEditor } from "./ConditionEditor";

interface ConditionsProps {
  aggregate: Aggregate;
  columns: readonly RecordColumn[];
  table: RecordTable;
  onChange: (aggregate: Aggregate) => void;
}

/** Which records count, and of which a share is taken. */
export function Conditions({ aggregate, columns, table, onChange }: ConditionsProps) {
  const { words } = usePane();
  return (
    <>
      {aggregate.where && (
        <ConditionEditor
          condition={aggregate.where}
          columns={columns}
          table={table}
          onChange={(where) => onChange({ ...aggregate, where })}
        />
      )}
      {aggregate.kind === "share" && aggregate.among && (
        <>
          <Hint>{words.records.among(aggregate.among.column)}</Hint>
          <ConditionEditor
            condition={aggregate.among}
            columns={columns}
            table={table}
            onChange={(among) => onChange({ ...aggregate, among })}
          />
        </>
      )}
    </>
  );
}
