import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedResults } from "../../sheets/plannedResults";
import { useCompareWords } from "../compare/words";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "4px 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    maxHeight: "96px",
    overflowY: "auto",
  },
});

/** The first formula of each result with what it gives, and how many there will be. */
export function ResultsPreview({ plan: { headings, cells } }: { plan: PlannedResults }) {
  const styles = useStyles();
  const { adopted, results } = useCompareWords();
  const { numbers } = usePane();
  const first = cells.filter(({ result }, nth) => cells.findIndex((one) => one.result === result) === nth);
  return (
    <div role="status">
      <Hint>{adopted.willWrite(numbers.count(cells.length))}</Hint>
      <ul className={styles.list}>
        {headings.map(({ at, text }) => (
          <li key={at.address}>{adopted.newHeading(at.address, text)}</li>
        ))}
        {first.map(({ at, result, person, policy, to }) => (
          <li key={at.address}>
            {adopted.gives(at.address, person.name, results[result], policy === null ? "" : String(policy))}
            <code className={styles.formula} tabIndex={0} role="region" aria-label={at.address}>
              {to !== null && typeof to === "object" ? to.formula : String(to ?? "")}
            </code>
          </li>
        ))}
      </ul>
    </div>
  );
}
