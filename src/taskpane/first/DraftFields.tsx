import { Field, Input, Select } from "@fluentui/react-components";
import { languages } from "../../domain/localText";
import { useBookWords } from "../books/words";
import { usePane, usePaneState } from "../paneContext";
import { usePolicyWords } from "../policy/words";
import { periodsBack, periodWords } from "../today";
import { cycleOf, rowLimits, rowsOf, type Draft } from "./newMonthForm";

const offered = { month: 13, quarter: 8, year: 5, period: 13 } as const;

interface DraftFieldsProps {
  draft: Draft;
  wasSubmitted: boolean;
  /** People who are listed from the start. */
  people: number;
  onChange: (part: Partial<Draft>) => void;
}

/** Department, period, language and rows of a new workbook. */
export function DraftFields(props: DraftFieldsProps) {
  const { words } = usePane();
  const { draft, wasSubmitted, onChange } = props;
  const isMissing = wasSubmitted && draft.department.trim() === "";
  const fault = isMissing ? { validationMessage: words.create.departmentMissing } : {};
  return (
    <>
      <Field label={words.create.department} required {...fault}>
        <Input value={draft.department} onChange={(_event, data) => onChange({ department: data.value })} />
      </Field>
      <MonthField {...props} />
      <LanguageField {...props} />
      <RowsField {...props} />
    </>
  );
}

/** The month, quarter or year that the policy is evaluated for. */
function MonthField({ draft, onChange }: DraftFieldsProps) {
  const { words, language } = usePane();
  const { choose } = usePolicyWords();
  const { today } = usePaneState();
  const cycle = cycleOf(draft.policy);
  return (
    <Field label={choose.period[cycle]}>
      <Select value={draft.month} onChange={(_event, data) => onChange({ month: data.value })}>
        {withPeriod(draft.month, periodsBack(today, cycle, offered[cycle])).map((option) => (
          <option key={option} value={option}>
            {periodWords(option, cycle, language, words.period)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Newest first; the one after the workbook before may not have begun yet. */
const withPeriod = (month: string, periods: readonly string[]): string[] =>
  [...new Set([month, ...periods])].sort((one, other) => (one < other ? 1 : -1));

function LanguageField({ draft, onChange }: DraftFieldsProps) {
  const { words } = usePane();
  const chosen = (value: string) => languages.find((one) => one === value) ?? draft.language;
  return (
    <Field label={words.create.language}>
      <Select value={draft.language} onChange={(_event, data) => onChange({ language: chosen(data.value) })}>
        {languages.map((option) => (
          <option key={option} value={option}>
            {words.create.languages[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function RowsField({ draft, people, onChange }: DraftFieldsProps) {
  const { words, numbers } = usePane();
  const { min, max } = rowLimits;
  const { carry } = useBookWords();
  const rows = rowsOf(draft);
  const message =
    rows === null
      ? words.create.rowsWrong(numbers.count(min), numbers.count(max))
      : rows < people
        ? carry.tooFewRows(numbers.count(people))
        : null;
  const fault = message === null ? {} : { validationMessage: message };
  return (
    <Field label={words.create.rows} hint={words.create.rowsHint} {...fault}>
      <Input
        type="number"
        min={min}
        max={max}
        value={draft.rows}
        onChange={(_event, data) => onChange({ rows: data.value })}
      />
    </Field>
  );
}
