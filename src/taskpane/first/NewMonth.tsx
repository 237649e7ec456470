import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type FormEvent } from "react";
import type { Language } from "../../domain/localText";
import type { SheetNames } from "../../sheets/month";
import { usualSheetNames } from "../../sheets/sheetNames";
import type { Texts } from "../../text/texts";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { ChosenPolicy } from "../policy/choose/ChosenPolicy";
import { DraftFields } from "./DraftFields";
import { NameClash, suggestedNames } from "./NameClash";
import { asked, nameFault, rowLimits, rowsOf, withPolicy, type Draft, type PolicyChoice } from "./newMonthForm";

const ChoosePolicy = lazy(() =>
  import("../policy/choose/ChoosePolicy").then((module) => ({ default: module.ChoosePolicy })),
);

const useStyles = makeStyles({
  screen: { padding: "10px 16px 16px" },
  head: { display: "flex", alignItems: "center", gap: "4px", margin: "0 0 8px -8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** Asks for policy, department, period, language and rows; asks for other names where sheet names are taken. */
export function NewMonth({ onClose }: { onClose: () => void }) {
  const form = useNewMonth(onClose);
  const [isChoosing, setIsChoosing] = useState(false);
  if (isChoosing)
    return (
      <Suspense fallback={null}>
        <ChoosePolicy
          chosen={form.draft.policy}
          onChoose={(policy) => {
            form.choose(policy);
            setIsChoosing(false);
          }}
          onClose={() => setIsChoosing(false)}
        />
      </Suspense>
    );
  return <Form form={form} onClose={onClose} onChange={() => setIsChoosing(true)} />;
}

interface FormProps {
  form: ReturnType<typeof useNewMonth>;
  onClose: () => void;
  onChange: () => void;
}

function Form({ form, onClose, onChange }: FormProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onClose} />
        <h2 className={styles.title}>{words.create.title}</h2>
      </div>
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <ChosenPolicy chosen={form.draft.policy} onChange={onChange} />
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

function firstDraft(words: Texts["pane"], language: Language, schemeId: string, today: string): Draft {
  const policy = { kind: "shipped", id: schemeId } as const;
  const department = words.create.departmentDefault;
  return { ...withPolicy(policy, today), department, language, rows: String(rowLimits.usual) };
}

function useNewMonth(onClose: () => void) {
  const { words, actions, store, language, schemeId } = usePane();
  const { today } = usePaneState();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(words, language, schemeId, today));
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [names, setNames] = useState<Partial<SheetNames>>({});

  async function create(rows: number) {
    const { policy, department, length, ...rest } = draft;
    const request = {
      ...asked(policy),
      ...rest,
      periodLength: length,
      department: department.trim(),
      rows,
      sheets: names,
    };
    const result = await store.run("create", (progress) => actions.newMonth(request, today, progress), {
      asksAbout: ["nameTaken"],
      note: () => ({ text: words.create.made, isFinal: true }),
    });
    if (result?.ok) onClose();
    const issue = result && !result.ok ? result.issues[0] : null;
    if (issue?.code !== "nameTaken") return;
    const all = [...new Set([...taken, ...issue.names])];
    setTaken(all);
    setNames({ ...suggestedNames(usualSheetNames(draft.language), all, draft, words), ...names });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSubmitted(true);
    const rows = rowsOf(draft);
    const areNamesGood = Object.values(names).every((name) => nameFault(name, taken) === null);
    if (draft.department.trim() !== "" && rows !== null && areNamesGood) void create(rows);
  }

  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const choose = (policy: PolicyChoice) => change(withPolicy(policy, today));
  return { draft, change, choose, wasSubmitted, taken, names, setNames, submit };
}
