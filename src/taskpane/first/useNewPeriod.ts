import { type FormEvent, useState } from "react";
import type { NewPeriod } from "../../actions/actions";
import type { Progress } from "../../domain/outcome/progress";
import { periodOf } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import type { Result } from "../../domain/issue/result";
import { carriedNames } from "../../sheets/taken/carriedNames";
import type { SheetNames } from "../../sheets/book/workbookState";
import { usualSheetNames } from "../../sheets/book/sheetNames";
import type { Texts } from "../../text/texts";
import { usePane, usePaneState } from "../paneContext";
import { type Carried, nextMonth, peopleIn, policyTaken, requestOf } from "./carry/carried";
import { suggestedNames } from "./NameClash";
import {
  requestedPolicy,
  type Draft,
  nameFault,
  type PolicyChoice,
  rowLimits,
  rowsAsked,
  withPolicy,
} from "./newPeriodDraft";

/** Blank rows kept for people who join. */
const spareRows = 10;

function firstDraft(words: Texts["pane"], language: Language, schemeId: string, today: string): Draft {
  const policy = { kind: "shipped", id: schemeId } as const;
  const department = words.create.departmentDefault;
  return { ...withPolicy(policy, today), department, language, dialect: "addin", rows: String(rowLimits.usual) };
}

/** The form as the workbook before fills it. */
function carriedDraft(carried: Carried, today: string): Draft {
  const { state, people } = carried.evaluated;
  const month = nextMonth(carried.evaluated);
  const before = periodOf(state);
  return {
    policy: { kind: "carried", scheme: policyTaken(carried, month, today).scheme, from: before },
    department: state.department,
    length: before.length,
    month,
    language: state.language,
    dialect: state.dialect ?? "addin",
    rows: String(Math.min(rowLimits.max, Math.max(rowLimits.usual, people.length + spareRows))),
  };
}

/** What the form holds, at first and once an earlier workbook fills it. */
function useDraft() {
  const { words, language, schemeId, store } = usePane();
  const { today } = usePaneState();
  const [begun] = useState<Draft>(() => firstDraft(words, language, schemeId, today));
  const [draft, setDraft] = useState(begun);
  const [carried, setCarried] = useState<Carried | null>(null);
  const take = (next: Carried) => {
    setCarried(next);
    setDraft(carriedDraft(next, today));
  };
  /** A policy put together here stands nowhere else until the workbook is made. */
  const carry = (next: Carried | null) => {
    if (next !== null && draft.policy.kind === "own") store.unsaved.giveUp(() => take(next));
    else if (next !== null) take(next);
    else {
      setCarried(null);
      if (draft.policy.kind === "carried") setDraft(begun);
    }
  };
  return { draft, setDraft, isBegun: draft !== begun, carried, setCarried, carry };
}

/** The form of a new workbook: what is typed, what an earlier workbook hands on, and names that are taken. */
export function useNewPeriod(onClose: () => void) {
  const { today } = usePaneState();
  const { draft, setDraft, isBegun, carried, setCarried, carry } = useDraft();
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const naming = useNames(draft, carried);
  const { create, loadSample } = useMaking(draft, carried, naming, onClose);
  const people = carried === null ? 0 : peopleIn(carried).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasSubmitted(true);
    const rows = rowsAsked(draft);
    if (draft.department.trim() !== "" && rows !== null && rows >= people && naming.areGood) void create(rows);
  }
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const choose = (policy: PolicyChoice) => change(withPolicy(policy, today));
  return {
    draft,
    isBegun,
    change,
    choose,
    carried,
    carry,
    changeCarried: setCarried,
    people,
    wasSubmitted,
    naming,
    submit,
    loadSample,
  };
}

/** Names for the sheets: usual ones, those of the workbook before, and those typed because the others are taken. */
function useNames(draft: Draft, carried: Carried | null) {
  const { words } = usePane();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [names, setNames] = useState<Partial<SheetNames>>({});
  const isSameLanguage = carried?.evaluated.state.language === draft.language;
  const kept = carried !== null && isSameLanguage ? carriedNames(carried.evaluated, draft.month) : {};
  const wanted = { ...usualSheetNames(draft.language), ...kept };
  const clash = (more: readonly string[]) => {
    const all = [...new Set([...taken, ...more])];
    setTaken(all);
    setNames({ ...suggestedNames(wanted, all, draft, words), ...names });
  };
  const areGood = Object.values(names).every((name) => nameFault(name, taken) === null);
  return { taken, names, setNames, wanted, clash, areGood, asked: { ...kept, ...names } };
}

/** The two ways to make a workbook: with what was typed and carried, or with the policy's made-up team. */
function useMaking(draft: Draft, carried: Carried | null, naming: ReturnType<typeof useNames>, onClose: () => void) {
  const { words, actions, store } = usePane();
  const { today } = usePaneState();
  const { policy, department, length: periodLength, language, dialect, month } = draft;

  /** Names that are taken are asked for; whatever else is refused, the store tells. */
  async function make(job: "create" | "sample", act: (progress: Progress) => Promise<Result<null>>, made: string) {
    const note = () => ({ text: made, isFinal: true });
    const result = await store.run(job, act, { asksAbout: ["nameTaken"], note });
    if (result?.ok) onClose();
    const issue = result && !result.ok ? result.issues[0] : null;
    if (issue?.code === "nameTaken") naming.clash(issue.names);
  }

  function create(rows: number) {
    const request: NewPeriod = {
      ...requestedPolicy(policy),
      language,
      dialect,
      month,
      periodLength,
      department: department.trim(),
      rows,
      sheets: naming.asked,
      ...(carried === null ? {} : requestOf(carried, month, today, policy.kind === "carried")),
    };
    return make("create", (progress) => actions.newPeriod(request, today, progress), words.create.made);
  }

  function loadSample() {
    const { schemeId } = requestedPolicy(policy);
    const request = { schemeId, language, dialect, month, periodLength, sheets: naming.asked };
    if (naming.areGood)
      void make("sample", (progress) => actions.samplePeriod(request, progress), words.first.sampleMade);
  }
  return { create, loadSample };
}
