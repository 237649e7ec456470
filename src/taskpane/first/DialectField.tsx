import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { type Dialect, dialects } from "../../sheets/kit/dialect";
import { useFormulaWords } from "../formulas/words";

interface DialectFieldProps {
  dialect: Dialect;
  onChange: (dialect: Dialect) => void;
}

/** Who opens the workbook decides what its formulas may call. */
export function DialectField({ dialect, onChange }: DialectFieldProps) {
  const words = useFormulaWords();
  const choose = (value: string) => onChange(dialects.find((one) => one === value) ?? dialect);
  return (
    <Field label={words.who} hint={words.hints[dialect]}>
      <RadioGroup value={dialect} onChange={(_event, data) => choose(data.value)}>
        {dialects.map((one) => (
          <Radio key={one} value={one} label={words.opens[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
