import { Button, mergeClasses } from "@fluentui/react-components";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useChoiceStyles } from "../parts/useChoiceStyles";
import { AreaPreview } from "./AreaPreview";
import { areaKey, spanText } from "./areas";
import type { Comparing } from "./useCompare";
import { RowsFields } from "./RowsFields";
import { StepFoot } from "./StepFoot";
import { useCompareWords } from "./words";

const most = 12;

/** Which table: every candidate with what speaks for it, and the first rows of the chosen one. */
export function AreaStep({ comparing }: { comparing: Comparing }) {
  const styles = useChoiceStyles();
  const compare = useCompareWords();
  const { found, chosen, area, choices } = comparing;
  return (
    <>
      <Section title={compare.areas}>
        <ul className={styles.list}>
          {(found ?? []).slice(0, most).map((one) => (
            <li key={areaKey(one)}>
              <button
                type="button"
                className={mergeClasses(styles.card, areaKey(one) === choices.area && styles.chosen)}
                aria-pressed={areaKey(one) === choices.area}
                onClick={() => comparing.choose(one)}
              >
                <Candidate area={one} />
              </button>
            </li>
          ))}
        </ul>
      </Section>
      {chosen && <RowsFields comparing={comparing} found={chosen} />}
      {area && <AreaPreview area={area} />}
      <StepFoot>
        <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>
        <Button
          appearance="primary"
          disabledFocusable={area === null}
          onClick={() => area !== null && comparing.change({ step: "columns" })}
        >
          {compare.next}
        </Button>
      </StepFoot>
    </>
  );
}

function Candidate({ area }: { area: ProposedArea }) {
  const styles = useChoiceStyles();
  const compare = useCompareWords();
  const { numbers } = usePane();
  const { view, onSheet, why, people, layout } = area;
  const found = compare.found(why.map((reason) => compare.reasons[reason]).join(compare.listing));
  return (
    <>
      {compare.areaAt(view.name, spanText(onSheet.header), spanText(onSheet.rows))}
      <span className={styles.small}>{[compare.people(numbers.count(people.length)), found].join(" · ")}</span>
      {layout === "records" && <Hint>{compare.records}</Hint>}
    </>
  );
}
