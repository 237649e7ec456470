import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Shadow } from "../../sheets/adopt/shadow";
import type { Naming } from "../../text/form/naming";
import { usePane } from "../paneContext";
import { CardGroup } from "../parts/CardGroup";
import { byCause } from "../../sheets/compared/byCause";
import { causeText, shownResult } from "../../sheets/compared/causeText";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  heading: { margin: "4px 0 -4px 2px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  card: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  values: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  term: { color: tokens.colorNeutralForeground3 },
  cause: { margin: "2px 0 0" },
});

interface DifferencesProps {
  differing: readonly Shadow[];
  naming: Naming;
}

/** Every result of theirs that is another than the policy's, by what it comes from. */
export function Differences({ differing, naming }: DifferencesProps) {
  const compare = useCompareWords();
  const styles = useStyles();
  const { numbers } = usePane();
  if (differing.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{compare.differences(numbers.count(differing.length))}</h3>
      {byCause(differing).map(({ group, shadows }) => (
        <CardGroup
          key={group}
          title={compare.groupOf(compare.causeGroups[group], numbers.count(shadows.length))}
          all={shadows}
          card={(shadow) => (
            <DifferenceCard key={`${shadow.at.sheet}!${shadow.at.address}`} shadow={shadow} naming={naming} />
          )}
        />
      ))}
    </>
  );
}

function DifferenceCard({ shadow, naming }: { shadow: Shadow; naming: Naming }) {
  const styles = useStyles();
  const compare = useCompareWords();
  const { words, numbers, goTo } = usePane();
  const { person, result, theirs, policy, at, causes } = shadow;
  const place = `${at.sheet}!${at.address}`;
  const values = [
    [compare.theirs, shownResult(theirs, numbers)],
    [compare.policys, policy === null ? compare.notGiven : shownResult(policy, numbers)],
  ] as const;
  return (
    <li className={styles.card}>
      <span className={styles.title}>
        {[person.number, person.name, compare.results[result]].filter((text) => text !== "").join(" ")}
      </span>
      <Link as="button" className={styles.small} aria-label={words.check.goTo(place)} onClick={() => goTo(at)}>
        {place}
      </Link>
      <div className={`${styles.values} ${styles.small}`}>
        {values.map(([term, value]) => (
          <span key={term}>
            <span className={styles.term}>{term}</span> {value}
          </span>
        ))}
      </div>
      {causes.map((cause, nth) => (
        <p key={nth} className={`${styles.cause} ${styles.small}`}>
          {causeText(cause, { compare, numbers, naming })}
        </p>
      ))}
    </li>
  );
}
