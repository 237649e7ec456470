import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type Period, periodHolding, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { periodCode } from "../../sheets/book/periodCode";
import type { Dialect } from "../../sheets/kit/dialect";
import { addin } from "../addin";
import { nextMonth } from "../first/carry/carried";
import { DialectField } from "../first/DialectField";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { fileName, type FileToSave } from "./fileToSave";
import { SaveFile } from "./SaveFile";
import { useSaveWords } from "./words";

/** A blank workbook of the policy for others to fill in, as a file; plain formulas unless it is said otherwise, as it travels. */
export function TemplateCard({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { numbers, period } = usePane();
  const { template } = useSaveWords();
  const periods = periodsOffered(evaluated);
  const [month, setMonth] = useState(periods[0].month);
  const [withPeople, setWithPeople] = useState(true);
  const [dialect, setDialect] = useState<Dialect>("native");
  const chosen = periods.find((one) => one.month === month) ?? periods[0];
  const make = useMake(evaluated, { period: chosen, withPeople, dialect });
  return (
    <Section title={template.title}>
      <Hint>{template.lead}</Hint>
      <Field label={template.period}>
        <Select value={chosen.month} onChange={(_event, data) => setMonth(data.value)}>
          {periods.map((one) => (
            <option key={one.month} value={one.month}>
              {period(one)}
            </option>
          ))}
        </Select>
      </Field>
      {evaluated.people.length > 0 && (
        <Checkbox
          label={template.people(numbers.count(evaluated.people.length))}
          checked={withPeople}
          onChange={(_event, data) => setWithPeople(data.checked === true)}
        />
      )}
      <DialectField dialect={dialect} onChange={setDialect} />
      {!evaluated.isPolicySound && <Hint>{template.unsound}</Hint>}
      <SaveFile kind="xlsx" make={make} isDisabled={!evaluated.isPolicySound} />
    </Section>
  );
}

/** The workbook's own, and the one after it. */
function periodsOffered(evaluated: EvaluatedPeriod): readonly [Period, Period] {
  const now = periodOf(evaluated.state);
  return [now, periodHolding(now.length, nextMonth(evaluated))];
}

interface Asked {
  period: Period;
  withPeople: boolean;
  dialect: Dialect;
}

function useMake({ state, scheme, people }: EvaluatedPeriod, asked: Asked): () => Promise<FileToSave | null> {
  const { actions, store, local } = usePane();
  const { template } = useSaveWords();
  const { period, withPeople, dialect } = asked;
  return async () => {
    const { language, department } = state;
    const listed = withPeople ? people.map(({ number, name }) => ({ number, name })) : [];
    const order = { scheme, language, department, month: period.month, periodLength: period.length, people: listed };
    const made = await store.run(
      "makeTemplate",
      () => actions.makeTemplate(order, dialect === "native" ? null : addin),
      {
        changesWorkbook: false,
      },
    );
    if (!made?.ok) return null;
    const name = fileName(template.name(local(scheme.name), periodCode(period)), "xlsx");
    return { name, kind: "xlsx", bytes: made.value };
  };
}
