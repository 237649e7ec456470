import { Button } from "@fluentui/react-components";
import { dialectOf } from "../../sheets/book/dialectOf";
import type { WorkbookState } from "../../sheets/book/workbookState";
import type { Dialect } from "../../sheets/kit/dialect";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useFormulaWords } from "./words";

/** What the formulas of the workbook call, and the way to the other kind. */
export function FormulasCard({ state }: { state: WorkbookState }) {
  const { numbers, actions, store } = usePane();
  const { job, today } = usePaneState();
  const words = useFormulaWords();
  const now = dialectOf(state);
  const other: Dialect = now === "addin" ? "native" : "addin";
  const change = () =>
    void store.run("changeDialect", () => actions.changeDialect(other, today), {
      note: ({ cells }) => ({ text: words.changed[other](numbers.count(cells)), isFinal: true }),
    });
  return (
    <Section title={words.title}>
      <span>{words.now[now]}</span>
      <div style={{ marginTop: "6px" }}>
        <Button size="small" disabledFocusable={job !== null} onClick={change}>
          {words.change[other]}
        </Button>
      </div>
      <Hint>{words.changeHint}</Hint>
    </Section>
  );
}
