import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState, type FormEvent } from "react";
import type { Progress } from "../../actions/actions";
import type { Language } from "../../domain/localText";
import type { Result } from "../../domain/result";
import type { SheetNames } from "../../sheets/month";
import { usualSheetNames } from "../../sheets/sheetNames";
import type { Texts } from "../../text/texts";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { ChosenPolicy } from "../policy/choose/ChosenPolicy";
import { DraftFields } from "./DraftFields";
import { NameClash, suggestedNames } from "./NameClash";
import { SampleOffer } from "./SampleOffer";
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
        {form.draft.policy.kind === "shipped" && <SampleOffer onLoad={form.loadSample} />}
      </form>
    </div>
  );
}

function firstDraft(words: Texts["pane"], language: Language, schemeId: string, today: string): Draft {
  const policy = { kind: "shipped", id: schemeId } as const;
  const department = words.create.departmentDefault;
  return { ...withPolicy(policy, today), department, language, rows: String(rowLimits.usual) };
}

/** Other names for sheets whose usual ones are taken; asked for only then. */
function useNames(draft: Draft) {
  const { words } = usePane();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [names, setNames] = useState<Partial<SheetNames>>({});
  const areGood = Object.values(names).every((name) => nameFault(name, taken) === null);
  function ask(more: readonly string[]) {
    const all = [...new Set([...taken, ...more])];
    setTaken(all);
    setNames({ ...suggestedNames(usualSheetNames(draft.language), all, draft, words), ...names });
  }
  return { taken, names, setNames, areGood, ask };
}

function useNewMonth(onClose: () => void) {
  const { words, actions, store, language, schemeId } = usePane();
  const { today } = usePaneState();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(words, language, schemeId, today));
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const { areGood, ask, ...clash } = useNames(draft);

  /** Names that are taken are asked for; whatever else is refused, the store tells. */
  async function make(job: "create" | "sample", act: (progress: Progress) => Promise<Result<null>>, made: string) {
    const note = () => ({ text: made, isFinal: true });
    const result = await store.run(job, act, { asksAbout: ["nameTaken"], note });
    if (result?.ok) onClose();
    const issue = result && !result.ok ? result.issues[0] : null;
    if (issue?.code === "nameTaken") ask(issue.names);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSubmitted(true);
    const rows = rowsOf(draft);
    const { policy, department, length: periodLength, ...rest } = draft;
    if (department.trim() === "" || rows === null || !areGood) return;
    const more = { periodLength, department: department.trim(), rows, sheets: clash.names };
    const request = { ...asked(policy), ...rest, ...more };
    void make("create", (progress) => actions.newMonth(request, today, progress), words.create.made);
  }

  function loadSample() {
    const { policy, language, month, length: periodLength } = draft;
    const request = { schemeId: asked(policy).schemeId, language, month, periodLength, sheets: clash.names };
    if (areGood) void make("sample", (progress) => actions.sampleMonth(request, progress), words.first.sampleMade);
  }

  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const choose = (policy: PolicyChoice) => change(withPolicy(policy, today));
  return { draft, change, choose, wasSubmitted, ...clash, submit, loadSample };
}
