import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupResult } from "../../domain/totals/group";
import type { Group } from "../../domain/totals/group";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px", margin: "6px 2px 0" },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  weight: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  full: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The heading over the items of a group, with its weight and what they come to. */
export function GroupHead({ group, result }: { group: Group; result: GroupResult | undefined }) {
  const styles = useStyles();
  const { words, numbers, local } = usePane();
  const say = words.explain;
  const points = result?.points ?? null;
  const full = numbers.points(result?.full ?? 0);
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>{local(group.name)}</h3>
      {group.weight !== undefined && <span className={styles.weight}>{say.weight(numbers.points(group.weight))}</span>}
      {points !== null && (
        <span className={styles.points}>
          {numbers.points(points)} <span className={styles.full}>{say.of(full)}</span>
        </span>
      )}
    </div>
  );
}
