import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { usePane } from "../../paneContext";
import { useChoiceStyles } from "../../parts/useChoiceStyles";
import { usePolicyWords } from "../words";
import { PolicyOffer } from "./PolicyOffer";
import type { FoundPolicy } from "./soughtPolicies";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px" },
  text: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
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
  const choice = useChoiceStyles();
  const { local } = usePane();
  const { choose } = usePolicyWords();
  return (
    <ul className={choice.list}>
      {policies.map(({ scheme, clause }) => (
        <li key={scheme.id}>
          <button
            type="button"
            className={mergeClasses(choice.card, styles.row, scheme.id === chosen && choice.chosen)}
            aria-pressed={scheme.id === chosen}
            onClick={() => onChoose(scheme.id)}
          >
            <span className={styles.text}>
              <span className={styles.name}>{local(scheme.name)}</span>
              <span className={choice.small}>{local(scheme.what)}</span>
              <span className={choice.small}>{choose.rated(local(scheme.rated))}</span>
              {clause !== null && <span className={choice.small}>{choose.clause(clause)}</span>}
              <PolicyOffer scheme={scheme} />
            </span>
            {scheme.id === chosen && <CheckmarkCircle20Filled aria-hidden className={styles.mark} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
