import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { chosenOption } from "../../domain/edit/chooseReading";
import type { Reading, Scheme } from "../../domain/scheme/scheme";
import { sourceText } from "../../text/speaker/sourceText";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Disclosure } from "./Disclosure";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  one: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  id: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 8px", margin: "2px 0" },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface ReadingsProps {
  scheme: Scheme;
  isLocked: boolean;
  onChoose: (readingId: string, optionId: string) => void;
}

/** What the source leaves open, how it is read here and why; where it can be read otherwise, the choice. */
export function Readings(props: ReadingsProps) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  const { readings } = props.scheme;
  if (readings.length === 0) return null;
  const hasChoice = ({ options }: Reading): number => (options === undefined ? 1 : 0);
  const ordered = [...readings].sort((one, other) => hasChoice(one) - hasChoice(other));
  return (
    <Disclosure title={`${policy.readings} ${readings.length}`}>
      {() => (
        <>
          <Hint>{policy.readingsLead}</Hint>
          <ul className={styles.list}>
            {ordered.map((reading) => (
              <li key={reading.id} className={styles.one}>
                <ReadingCard {...props} reading={reading} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function ReadingCard({ reading, ...props }: ReadingsProps & { reading: Reading }) {
  const styles = useStyles();
  const { local, language } = usePane();
  const { policy } = usePolicyWords();
  const facts = [
    [policy.says, reading.says],
    [policy.reads, reading.read],
    [policy.why, reading.why],
  ] as const;
  return (
    <>
      <span className={styles.id} title={reading.id}>
        {sourceText(reading.id, props.scheme, language)}
      </span>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{local(text)}</dd>
          </div>
        ))}
      </dl>
      {reading.options && <Options {...props} reading={reading} options={reading.options} />}
    </>
  );
}

function Options(props: ReadingsProps & { reading: Reading; options: NonNullable<Reading["options"]> }) {
  const { local } = usePane();
  const { policy } = usePolicyWords();
  const { scheme, reading, options } = props;
  const chosen = chosenOption(scheme, reading);
  return (
    <Field size="small" label={policy.chooseReading} {...(chosen === null && { hint: policy.ownReading })}>
      <RadioGroup
        value={chosen ?? ""}
        disabled={props.isLocked}
        onChange={(_event, data) => props.onChoose(reading.id, data.value)}
      >
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} label={local(name)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
