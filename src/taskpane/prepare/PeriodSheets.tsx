import { Button } from "@fluentui/react-components";
import {
  BookInformation20Regular,
  Info20Regular,
  Table20Regular,
  TaskListAdd20Regular,
  TaskListLtr20Regular,
} from "@fluentui/react-icons";
import type { WorkbookState } from "../../sheets/book/workbookState";
import { usePane } from "../paneContext";
import { RowLinks } from "../parts/RowLinks";
import { Section } from "../parts/Section";

const sheetIcons = {
  score: <Table20Regular />,
  ledger: <TaskListLtr20Regular />,
  policy: <BookInformation20Regular />,
  guide: <Info20Regular />,
};

/** The sheets of the period, each with what it is for. */
export function PeriodSheets({ state, onLog }: { state: WorkbookState; onLog: (() => void) | null }) {
  const { words, goTo } = usePane();
  const { sheets: names, source } = state;
  const sheets = ["score", "ledger", "policy", "guide"] as const;
  return (
    <Section title={words.sheets.title} aside={onLog && <LogButton onLog={onLog} />}>
      <RowLinks
        rows={sheets.map((sheet) => ({
          key: sheet,
          name: names[sheet],
          detail: words.sheets[sheet === "score" && source !== undefined ? "theirs" : sheet],
          icon: sheetIcons[sheet],
          tip: words.sheets.open(names[sheet]),
          onOpen: () => goTo({ sheet: names[sheet], address: "A1" }),
        }))}
      />
    </Section>
  );
}

function LogButton({ onLog }: { onLog: () => void }) {
  const { words } = usePane();
  return (
    <Button size="small" icon={<TaskListAdd20Regular />} onClick={onLog}>
      {words.incident.open}
    </Button>
  );
}
