import { makeStyles, tokens } from "@fluentui/react-components";
import type { ItemResult } from "../../domain/engine/evaluation";
import type { Reason } from "../../domain/methods/method";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { itemFigure } from "../../text/results/itemFigure";
import { reasonSource } from "../../text/methods/reasonText";
import { reasonText } from "../../text/methods/reasonText";
import { sourceText } from "../../text/speaker/sourceText";
import { usePane } from "../paneContext";
import { filledInContrast, framedInContrast } from "../parts/contrast";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  title: {
    flex: "1 1 0",
    minWidth: "96px",
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
    ...framedInContrast,
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, ...filledInContrast },
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
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ItemProps {
  scheme: Scheme;
  item: Item;
  result: ItemResult;
}

/** How one item came to its points, its value or its place: full marks, each reason, what is left. */
export function ItemCard(props: ItemProps) {
  const styles = useStyles();
  const { words, local, language } = usePane();
  const { item, result } = props;
  const outcome = useOutcome(props);
  return (
    <section className={styles.card} aria-label={`${local(item.name)}, ${outcome.label}`}>
      <div className={styles.head}>
        <h4 className={styles.title}>{local(item.name)}</h4>
        <span className={styles.source} title={item.source}>
          {sourceText(item.source, props.scheme, language, local(item.name))}
        </span>
        <span className={styles.points}>
          {outcome.value} {outcome.of && <span className={styles.full}>{outcome.of}</span>}
        </span>
      </div>
      <Track {...result} />
      <ul className={styles.list}>
        {result.reasons.length === 0 && <li className={styles.none}>{words.explain.fullMarks}</li>}
        {result.reasons.map((reason, at) => (
          <ReasonLine key={at} {...props} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

/** What stands at the right of the title, and what a screen reader says of it. */
function useOutcome({ scheme, item, result }: ItemProps): { value: string; of: string; label: string } {
  const { words, numbers, language } = usePane();
  const say = words.explain;
  if (result.points !== null) {
    const [points, full] = [numbers.points(result.points), numbers.points(result.full)];
    const weight = item.weight === undefined ? "" : ` ${say.weightOf(numbers.points(item.weight))}`;
    return { value: points, of: say.of(full) + weight, label: say.points(points, full) };
  }
  if (!result.applies) {
    const none = scheme.total.kind === "none" ? say.noData : say.notCounted;
    return { value: none, of: "", label: none };
  }
  const value = itemFigure(result, scheme, language) ?? "";
  if (result.place === null) return { value, of: "", label: value };
  const place = say.place(numbers.count(result.place.rank));
  return { value: place, of: value, label: `${place}, ${value}` };
}

function Track({ points, full }: ItemResult) {
  const styles = useStyles();
  if (points === null || full === 0) return null;
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.fill} style={{ width: `calc(100% * ${Math.min(points, full)} / ${full})` }} />
    </div>
  );
}

function ReasonLine({ scheme, item, result, reason }: ItemProps & { reason: Reason }) {
  const styles = useStyles();
  const { words, numbers, language } = usePane();
  const source = reasonSource(reason, item);
  return (
    <li className={styles.line}>
      <span className={styles.text}>
        {reasonText(reason, result, scheme, language)}{" "}
        {source !== item.source && (
          <span className={styles.source} title={source}>
            {sourceText(source, scheme, language)}
          </span>
        )}
      </span>
      {reason.lost > 0 && <span className={styles.lost}>{words.explain.lost(numbers.points(reason.lost))}</span>}
    </li>
  );
}
