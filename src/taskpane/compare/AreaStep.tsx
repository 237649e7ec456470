import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { usePane } from "../paneContext";
import { inContrast } from "../parts/contrast";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { AreaPreview } from "./AreaPreview";
import { areaKey, spanText } from "./areas";
import type { Comparing } from "./useCompare";
import { StepFoot } from "./StepFoot";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -6px", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  card: {
    width: "100%",
    padding: "6px 8px",
    border: "1px solid transparent",
    [inContrast]: { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    [inContrast]: { border: "1px solid Highlight" },
  },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const most = 12;

/** Which table: every candidate with what speaks for it, and the first rows of the chosen one. */
export function AreaStep({ comparing }: { comparing: Comparing }) {
  const styles = useStyles();
  const compare = useCompareWords();
  const { found, area, choices } = comparing;
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
      {area && <AreaPreview area={area} />}
      <StepFoot>
        <Button onClick={() => void comparing.read()}>{compare.readAgain}</Button>
        <Button
          appearance="primary"
          disabledFocusable={area === null}
          onClick={() => comparing.change({ step: "columns" })}
        >
          {compare.next}
        </Button>
      </StepFoot>
    </>
  );
}

function Candidate({ area }: { area: ProposedArea }) {
  const styles = useStyles();
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
