import { makeStyles, tokens } from "@fluentui/react-components";
import type { ItemResult, Reason } from "../../domain/evaluation";
import type { Item, Scheme } from "../../domain/scheme";
import { reasonSource } from "../../text/reasonSource";
import { reasonText } from "../../text/reasonText";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  full: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  track: {
    height: "4px",
    margin: "4px 0 6px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground },
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { display: "flex", gap: "8px", padding: "2px 0" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  lost: {
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** How one item came to its points: full marks, each reason, what is left. */
export function ItemCard(props: { scheme: Scheme; item: Item; result: ItemResult }) {
  const styles = useStyles();
  const { words, numbers, local } = usePane();
  const { item, result } = props;
  const say = words.explain;
  const [points, full] = [numbers.points(result.points), numbers.points(result.full)];
  return (
    <section className={styles.card} aria-label={`${local(item.name)}, ${say.points(points, full)}`}>
      <div className={styles.head}>
        <h4 className={styles.title}>{local(item.name)}</h4>
        <span className={styles.source}>{item.source}</span>
        <span className={styles.points}>
          {points} <span className={styles.full}>{say.of(full)}</span>
        </span>
      </div>
      <div aria-hidden className={styles.track}>
        <div className={styles.fill} style={{ width: `calc(100% * ${result.points} / ${result.full})` }} />
      </div>
      <ul className={styles.list}>
        {result.reasons.length === 0 && <li className={styles.none}>{say.fullMarks}</li>}
        {result.reasons.map((reason, at) => (
          <ReasonLine key={at} {...props} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({ scheme, item, reason }: { scheme: Scheme; item: Item; reason: Reason }) {
  const styles = useStyles();
  const { words, numbers, language } = usePane();
  return (
    <li className={styles.line}>
      <span className={styles.text}>
        {reasonText(reason, scheme, language)} <span className={styles.source}>{reasonSource(reason, item)}</span>
      </span>
      {reason.lost > 0 && <span className={styles.lost}>{words.explain.lost(numbers.points(reason.lost))}</span>}
    </li>
  );
}
