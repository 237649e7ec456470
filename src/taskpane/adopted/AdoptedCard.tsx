import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AdoptedTable, EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { useMeaningName } from "../compare/useMeaningName";
import { useCompareWords } from "../compare/words";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { DepartmentFigures } from "./DepartmentFigures";
import { WriteResults } from "./WriteResults";

const useStyles = makeStyles({
  columns: { margin: "6px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer" },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface AdoptedCardProps {
  evaluated: EvaluatedPeriod;
  adopted: AdoptedTable;
  onRemap: () => void;
}

/** The table that the period is evaluated in: what its columns mean, what has changed, and what can be written into it. */
export function AdoptedCard({ evaluated, adopted, onRemap }: AdoptedCardProps) {
  const words = useCompareWords();
  const { goTo, numbers } = usePane();
  const { sheet, missing, added } = adopted;
  const open = (
    <Button size="small" onClick={() => goTo({ sheet, address: "A1" })}>
      {words.adopted.open}
    </Button>
  );
  return (
    <>
      <Section title={words.adopted.title} aside={open}>
        <div>{[sheet, words.adopted.people(numbers.count(evaluated.people.length))].join(" · ")}</div>
        <div role="status">
          {missing.length > 0 && <Hint>{words.adopted.missing(missing.join(words.listing))}</Hint>}
          {added.length > 0 && <Hint>{words.adopted.added(added.join(words.listing))}</Hint>}
        </div>
        <Columns evaluated={evaluated} adopted={adopted} />
        <Button size="small" onClick={onRemap}>
          {words.adopted.remap}
        </Button>
        <Hint>{words.adopted.inTable}</Hint>
      </Section>
      <DepartmentFigures evaluated={evaluated} source={adopted.source} />
      <Section title={words.adopted.records}>
        <Hint>{words.adopted.recordsHint}</Hint>
      </Section>
      <WriteResults evaluated={evaluated} adopted={adopted} />
    </>
  );
}

function Columns({ evaluated, adopted }: Omit<AdoptedCardProps, "onRemap">) {
  const styles = useStyles();
  const words = useCompareWords();
  const { numbers } = usePane();
  const nameOf = useMeaningName(evaluated.scheme);
  const used = adopted.source.mapping.columns.filter(({ means }) => means.kind !== "none");
  return (
    <details className={styles.columns}>
      <summary className={styles.summary}>{words.adopted.columns(numbers.count(used.length))}</summary>
      <ul className={styles.list}>
        {used.map(({ heading, means }, nth) => (
          <li key={nth}>{words.adopted.column(heading, nameOf(means))}</li>
        ))}
      </ul>
    </details>
  );
}
