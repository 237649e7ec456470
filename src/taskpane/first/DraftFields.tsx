import { Field, Input, Select } from "@fluentui/react-components";
import type { Period, PeriodLength } from "../../domain/time/period";
import { languages } from "../../domain/wording/localText";
import { useBookWords } from "../books/words";
import { usePane, usePaneState } from "../paneContext";
import { usePolicyWords } from "../policy/words";
import { lastPeriod, periodsBack } from "../today";
import { DialectField } from "./DialectField";
import { lengthsOffered, rowLimits, rowsAsked, type Draft } from "./newPeriodDraft";

const offered: Readonly<Record<PeriodLength, number>> = { month: 13, quarter: 8, half: 6, year: 5 };

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
      <LengthField {...props} />
      <PeriodField {...props} />
      <LanguageField {...props} />
      <DialectField dialect={draft.dialect} onChange={(dialect) => onChange({ dialect })} />
      <RowsField {...props} />
    </>
  );
}

/** How long the period is, where the policy leaves a choice; another length goes with its own last period. */
function LengthField({ draft, onChange }: DraftFieldsProps) {
  const { choose } = usePolicyWords();
  const { today } = usePaneState();
  const lengths = lengthsOffered(draft.policy);
  if (lengths.length < 2) return null;
  const change = (value: string) => {
    const length = lengths.find((one) => one === value) ?? draft.length;
    onChange({ length, month: lastPeriod(today, length) });
  };
  return (
    <Field label={choose.length}>
      <Select value={draft.length} onChange={(_event, data) => change(data.value)}>
        {lengths.map((length) => (
          <option key={length} value={length}>
            {choose.cycle[length]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The month, quarter, half-year or year that is evaluated. */
function PeriodField({ draft, onChange }: DraftFieldsProps) {
  const pane = usePane();
  const { choose } = usePolicyWords();
  const { today } = usePaneState();
  return (
    <Field label={choose.period[draft.length]}>
      <Select value={draft.month} onChange={(_event, data) => onChange({ month: data.value })}>
        {withPeriod(draft, periodsBack(today, draft.length, offered[draft.length])).map((option) => (
          <option key={option.month} value={option.month}>
            {pane.period(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Newest first; the one after the workbook before may not have begun yet. */
const withPeriod = (chosen: Period, periods: readonly Period[]): Period[] =>
  [chosen, ...periods.filter(({ month }) => month !== chosen.month)].sort((one, other) =>
    one.month < other.month ? 1 : -1,
  );

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
  const rows = rowsAsked(draft);
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
