import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import type { SheetNames } from "../../sheets/month";
import { usualSheetNames } from "../../sheets/sheetNames";
import { languages } from "../../domain/localText";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { monthsBack } from "../today";
import { NameClash, suggestedNames } from "./NameClash";
import { nameFault, rowLimits, rowsOf, type Draft } from "./newMonthForm";

const monthsOffered = 13;

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
      note: () => ({ text: words.create.made, undo: "no" }),
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

interface DraftFieldsProps {
  draft: Draft;
  wasSubmitted: boolean;
  onChange: (part: Partial<Draft>) => void;
}

function DraftFields({ draft, wasSubmitted, onChange }: DraftFieldsProps) {
  const { words, numbers, month } = usePane();
  const { today } = usePaneState();
  const say = words.create;
  const noDepartment = wasSubmitted && draft.department.trim() === "";
  const badRows = rowsOf(draft) === null;
  const rowsWrong = say.rowsWrong(numbers.count(rowLimits.min), numbers.count(rowLimits.max));
  return (
    <>
      <Field label={say.department} required {...(noDepartment && { validationMessage: say.departmentMissing })}>
        <Input value={draft.department} onChange={(_event, data) => onChange({ department: data.value })} />
      </Field>
      <Field label={say.month}>
        <Select value={draft.month} onChange={(_event, data) => onChange({ month: data.value })}>
          {monthsBack(today, monthsOffered).map((option) => (
            <option key={option} value={option}>
              {month(option)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.language}>
        <Select
          value={draft.language}
          onChange={(_event, data) =>
            onChange({ language: languages.find((one) => one === data.value) ?? draft.language })
          }
        >
          {languages.map((option) => (
            <option key={option} value={option}>
              {say.languages[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.rows} hint={say.rowsHint} {...(badRows && { validationMessage: rowsWrong })}>
        <Input
          type="number"
          min={rowLimits.min}
          max={rowLimits.max}
          value={draft.rows}
          onChange={(_event, data) => onChange({ rows: data.value })}
        />
      </Field>
    </>
  );
}
