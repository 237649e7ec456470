import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { usePane } from "../../paneContext";
import { inContrast } from "../../parts/contrast";
import { usePolicyWords } from "../words";
import { PolicyOffer } from "./PolicyOffer";
import type { FoundPolicy } from "./soughtPolicies";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -6px", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  card: {
    display: "flex",
    gap: "8px",
    width: "100%",
    padding: "8px",
    border: "1px solid transparent",
    [inContrast]: { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    [inContrast]: { border: "1px solid Highlight" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

interface SchemeListProps {
  policies: readonly FoundPolicy[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The policies of one source: what each is, whom it is for, what it gives. */
export function SchemeList({ policies, chosen, onChoose }: SchemeListProps) {
  const styles = useStyles();
  const { local } = usePane();
  const { choose } = usePolicyWords();
  return (
    <ul className={styles.list}>
      {policies.map(({ scheme, clause }) => (
        <li key={scheme.id}>
          <button
            type="button"
            className={mergeClasses(styles.card, scheme.id === chosen && styles.chosen)}
            aria-pressed={scheme.id === chosen}
            onClick={() => onChoose(scheme.id)}
          >
            <span className={styles.text}>
              <span className={styles.name}>{local(scheme.name)}</span>
              <span className={styles.small}>{local(scheme.what)}</span>
              <span className={styles.small}>{choose.rated(local(scheme.rated))}</span>
              {clause !== null && <span className={styles.small}>{choose.clause(clause)}</span>}
              <PolicyOffer scheme={scheme} />
            </span>
            {scheme.id === chosen && <CheckmarkCircle20Filled aria-hidden className={styles.mark} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
