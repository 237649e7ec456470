import { Field, Input } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { type ColumnChoice, inputsToSay } from "./columns";
import { figureOf, isWrongFigure } from "./figureOf";
import { useCompareWords } from "./words";

type Typed = Readonly<Record<string, string>>;

export const hasWrongFigure = (...all: Typed[]): boolean =>
  all.some((typed) => Object.values(typed).some(isWrongFigure));

/** Figures of the department by input; a blank one is missing. */
export const departmentFigures = (typed: Typed): Record<string, number> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([id, text]) => {
      const figure = figureOf(text);
      return figure === null ? [] : [[id, figure] as const];
    }),
  );

interface DepartmentFieldsProps {
  policy: Scheme;
  columns: readonly ColumnChoice[];
  typed: Typed;
  onChange: (typed: Typed) => void;
}

/** What the policy asks of the whole department, which no row of a person can tell. */
export function DepartmentFields({ policy, columns, typed, onChange }: DepartmentFieldsProps) {
  const compare = useCompareWords();
  const { local } = usePane();
  const inputs = inputsToSay(policy, columns).department;
  if (inputs.length === 0) return null;
  return (
    <Section title={compare.department}>
      <Hint>{compare.departmentHint}</Hint>
      {inputs.map(({ id, name }) => {
        const text = typed[id] ?? "";
        const fault = isWrongFigure(text) ? { validationMessage: compare.departmentWrong } : {};
        return (
          <Field key={id} size="small" label={local(name)} {...fault}>
            <Input value={text} onChange={(_event, data) => onChange({ ...typed, [id]: data.value })} />
          </Field>
        );
      })}
    </Section>
  );
}
