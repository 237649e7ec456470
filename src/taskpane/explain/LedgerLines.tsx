import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { entriesAbout } from "../../sheets/book/entriesAbout";
import type { LedgerEntry, EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  entry: { padding: "4px 0", overflowWrap: "anywhere" },
  evidence: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The incidents on record for the person, each a link to its row in 事件台账. */
export function LedgerLines({ evaluated, person }: { evaluated: EvaluatedPeriod; person: PersonRow }) {
  const styles = useStyles();
  const { words } = usePane();
  const entries = entriesAbout(evaluated, person);
  if (entries.length === 0) return null;
  return (
    <Section title={words.explain.evidence}>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.row} className={styles.entry}>
            <EntryLink evaluated={evaluated} entry={entry} />
            <span className={styles.evidence}>{entry.evidence}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EntryLink({ evaluated, entry }: { evaluated: EvaluatedPeriod; entry: LedgerEntry }) {
  const { words, numbers, local, day, goTo } = usePane();
  const input = evaluated.scheme.inputs.find((one) => one.id === entry.rule);
  const rule = input ? local(input.name) : entry.rule;
  const date = entry.date ? day(entry.date) : words.unknown;
  return (
    <Link as="button" onClick={() => goTo({ sheet: evaluated.state.sheets.ledger, address: `A${entry.row}` })}>
      {date} {rule} ×{numbers.count(entry.times)}
    </Link>
  );
}
