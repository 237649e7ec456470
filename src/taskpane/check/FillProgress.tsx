import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { Finding } from "../../sheets/kit/finding";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { fillCounts } from "./fillCounts";

const useStyles = makeStyles({
  bar: { margin: "4px 0" },
  details: { marginTop: "6px" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  counts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
  },
  count: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  people: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: "2px 0 0", padding: 0, listStyle: "none" },
});

interface FillProgressProps {
  evaluated: EvaluatedPeriod;
  /** Blanks that nobody has come to yet. */
  ahead: readonly Finding[];
}

/** How far the period has been entered: work ahead, told as such. */
export function FillProgress({ evaluated, ahead }: FillProgressProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const say = words.check.progress;
  const all = evaluated.people.length;
  const people = ahead.filter(({ person }) => person !== null);
  const department = ahead.length - people.length;
  const done = all - people.length;
  const text = say.filled(numbers.count(done), numbers.count(all));
  return (
    <Section title={say.title} aside={<span>{text}</span>}>
      <ProgressBar className={styles.bar} aria-label={text} value={done} max={all} thickness="medium" />
      {people.length > 0 && <Hint>{say.waiting(numbers.count(people.length))}</Hint>}
      {department > 0 && <Hint>{say.department(numbers.count(department))}</Hint>}
      <Items {...{ evaluated, ahead }} />
      <People people={people} />
    </Section>
  );
}

function Items({ evaluated, ahead }: FillProgressProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const say = words.check.progress;
  const all = numbers.count(evaluated.people.length);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{say.items}</summary>
      <dl className={styles.counts}>
        {fillCounts(evaluated, ahead).map(({ name, done }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd className={styles.count}>{say.share(numbers.count(done), all)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function People({ people }: { people: readonly Finding[] }) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  if (people.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.check.progress.people}</summary>
      <ul className={styles.people}>
        {people.map(({ person, at }, nth) => (
          <li key={nth}>
            <Link as="button" onClick={() => at && goTo(at)}>
              {person?.number} {person?.name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
