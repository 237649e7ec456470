import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import type { SheetNames } from "../../sheets/month";
import { usualSheetNames } from "../../sheets/sheetNames";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { monthsBack } from "../today";
import { DraftFields } from "./DraftFields";
import { NameClash, suggestedNames } from "./NameClash";
import { nameFault, rowLimits, rowsOf, type Draft } from "./newMonthForm";

const useStyles = makeStyles({
  screen: { padding: "10px 16px 16px" },
  head: { display: "flex", alignItems: "center", gap: "4px", margin: "0 0 8px -8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Asks for department, month, language and rows; asks for other names where sheet names are taken. */
export function NewMonth({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { job } = usePaneState();
  const form = useNewMonth(onClose);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onClose} />
        <h2 className={styles.title}>{words.create.title}</h2>
      </div>
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <DraftFields draft={form.draft} wasSubmitted={form.wasSubmitted} onChange={form.change} />
        {form.taken.length > 0 && (
          <NameClash draft={form.draft} taken={form.taken} names={form.names} onChange={form.setNames} />
        )}
        <Button type="submit" appearance="primary" disabledFocusable={job !== null}>
          {words.create.submit}
        </Button>
        <Hint>{words.create.noUndo}</Hint>
      </form>
    </div>
  );
}

function useNewMonth(onClose: () => void) {
  const { words, actions, store, language, schemeId } = usePane();
  const { today } = usePaneState();
  const [draft, setDraft] = useState<Draft>({
    department: words.create.departmentDefault,
    month: monthsBack(today, 2)[1] ?? today.slice(0, 7),
    language,
    rows: String(rowLimits.usual),
  });
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [names, setNames] = useState<Partial<SheetNames>>({});

  async function create(rows: number) {
    const request = { schemeId, ...draft, department: draft.department.trim(), rows, sheets: names };
    const result = await store.run("create", (progress) => actions.newMonth(request, today, progress), {
      asksAbout: ["nameTaken"],
      note: () => ({ text: words.create.made, isFinal: true }),
    });
    if (result?.ok) onClose();
    const issue = result && !result.ok ? result.issues[0] : null;
    if (issue?.code !== "nameTaken") return;
    const all = [...new Set([...taken, ...issue.names])];
    setTaken(all);
    setNames({ ...suggestedNames(usualSheetNames(draft.language), all, draft.month, words), ...names });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSubmitted(true);
    const rows = rowsOf(draft);
    const areNamesGood = Object.values(names).every((name) => nameFault(name, taken) === null);
    if (draft.department.trim() !== "" && rows !== null && areNamesGood) void create(rows);
  }

  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return { draft, change, wasSubmitted, taken, names, setNames, submit };
}
