import { Field, Input, Select } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { gradePayOf, gradePays, withGradeNamed, withGradePay, withoutGrade } from "../../../domain/edit/editGrades";
import { gradePayTexts } from "../../../text/pay/builderText";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { SmallButton } from "../../parts/SmallButton";
import { usePolicyWords } from "../words";
import { AddGrade } from "./AddGrade";
import { useListStyles } from "./listStyles";
import { oneText, type OwnPartProps } from "./useOwnPolicy";

/** The grades of a policy of one's own, highest first: their names, fewer of them, more of them, and how they are paid. */
export function OwnGrades({ scheme, onChange }: OwnPartProps) {
  const styles = useListStyles();
  const { build } = usePolicyWords();
  return (
    <Section title={build.grades}>
      {scheme.bands.length === 0 && <Hint>{build.noGrades}</Hint>}
      <ul className={styles.list}>
        {scheme.bands.map((_, at) => <GradeLine key={at} scheme={scheme} at={at} onChange={onChange} />).reverse()}
      </ul>
      <AddGrade scheme={scheme} onChange={onChange} />
      {scheme.bands.length > 0 && <GradePay scheme={scheme} onChange={onChange} />}
    </Section>
  );
}

function GradeLine({ scheme, at, onChange }: OwnPartProps & { at: number }) {
  const styles = useListStyles();
  const { numbers } = usePane();
  const { build } = usePolicyWords();
  const { grade = "", from = 0 } = scheme.bands[at] ?? {};
  return (
    <li className={styles.line}>
      <Input
        size="small"
        className={styles.name}
        aria-label={build.gradeName(grade)}
        value={grade}
        onChange={(_event, data) => onChange(withGradeNamed(scheme, at, data.value))}
      />
      <span className={styles.aside}>{build.gradeFrom(numbers.points(from))}</span>
      <SmallButton
        icon={<Delete16Regular />}
        name={build.removeGrade(grade)}
        onClick={() => onChange(withoutGrade(scheme, at))}
      />
    </li>
  );
}

function GradePay({ scheme, onChange }: OwnPartProps) {
  const { build } = usePolicyWords();
  const pays = gradePayTexts(usePane().language);
  const pay = gradePayOf(scheme);
  if (pay === null) return null;
  return (
    <Field label={build.pay} size="small">
      <Select
        size="small"
        value={pay}
        onChange={(_event, data) => {
          const chosen = gradePays.find((kind) => kind === data.value);
          if (chosen) onChange(withGradePay(scheme, chosen, oneText(build.base)));
        }}
      >
        {gradePays.map((kind) => (
          <option key={kind} value={kind}>
            {pays[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
