import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AdoptedSource } from "../../sheets/book/adoptedSource";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { DepartmentFields, departmentFigures, hasWrongFigure } from "../compare/DepartmentFields";
import { useCompareWords } from "../compare/words";
import { usePane, usePaneState } from "../paneContext";
import { StepFoot } from "../compare/StepFoot";

const typedOf = ({ mapping: { department = {} } }: AdoptedSource): Record<string, string> =>
  Object.fromEntries(Object.entries(department).map(([id, figure]) => [id, String(figure)]));

/** Figures of the department, which no row of the table tells. */
export function DepartmentFigures({ evaluated, source }: { evaluated: EvaluatedPeriod; source: AdoptedSource }) {
  const { adopted } = useCompareWords();
  const { actions, store } = usePane();
  const { job, today } = usePaneState();
  const [typed, setTyped] = useState(() => typedOf(source));
  if (!evaluated.scheme.inputs.some(({ of, kind }) => of === "department" && kind !== "yesNo")) return null;
  const isReady = !hasWrongFigure(typed) && job === null;
  const save = () => {
    const said = { ...source, mapping: { ...source.mapping, department: departmentFigures(typed) } };
    void store.run("remap", () => actions.remapTable(said, today), {
      lapses: true,
      note: () => ({ text: adopted.saved, isFinal: false }),
    });
  };
  return (
    <>
      <DepartmentFields policy={evaluated.scheme} columns={[]} typed={typed} onChange={setTyped} />
      <StepFoot>
        <Button size="small" disabledFocusable={!isReady} onClick={() => isReady && save()}>
          {adopted.save}
        </Button>
      </StepFoot>
    </>
  );
}
