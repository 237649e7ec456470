import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Subtract16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Move } from "../../domain/engine/whatIf";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { usePolicyWords } from "../policy/words";
import type { TriedPolicy } from "./triedPolicy";
import { WayUp } from "./WayUp";

const page = 50;

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "6px" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontVariantNumeric: "tabular-nums" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "0 8px",
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    alignItems: "baseline",
  },
  icon: { alignSelf: "center", lineHeight: 0 },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  same: { color: tokens.colorNeutralForeground3 },
  who: { overflowWrap: "anywhere" },
  grade: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  small: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

const kinds = ["all", "up", "down", "same"] as const;
type Kind = (typeof kinds)[number];

const kindOf = ({ direction }: Move): Exclude<Kind, "all"> => (direction > 0 ? "up" : direction < 0 ? "down" : "same");

const icons = { up: ArrowUp16Regular, down: ArrowDown16Regular, same: Subtract16Regular };

/** Everybody whose grade, total or pay would change, those whose grade falls first. */
export function Moves({ moves, ...tried }: { moves: readonly Move[] } & TriedPolicy) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { whatIf } = usePolicyWords();
  const [shown, setShown] = useState<Kind>("all");
  const [limit, setLimit] = useState(page);
  const of = (kind: Kind): readonly Move[] => (kind === "all" ? moves : moves.filter((move) => kindOf(move) === kind));
  const listed = [...of(shown)].sort((one, other) => rank(one) - rank(other));
  const rest = listed.length - limit;
  return (
    <Section title={whatIf.moves}>
      {tried.scheme.bands.length > 0 && moves.length > 0 && (
        <Filter countOf={(kind) => of(kind).length} shown={shown} onShow={setShown} />
      )}
      {moves.length === 0 && <Hint>{whatIf.noMoves}</Hint>}
      {moves.length > 0 && listed.length === 0 && <Hint>{whatIf.noneOfKind}</Hint>}
      <ul className={styles.list}>
        {listed.slice(0, limit).map((move) => (
          <MoveLine key={`${move.number} ${move.name}`} move={move} {...tried} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page)}>
          {whatIf.more(numbers.count(Math.min(rest, page)))}
        </Button>
      )}
    </Section>
  );
}

function Filter(props: { countOf: (kind: Kind) => number; shown: Kind; onShow: (kind: Kind) => void }) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { whatIf } = usePolicyWords();
  return (
    <div role="group" aria-label={whatIf.filter} className={styles.bar}>
      {kinds.map((kind) => (
        <ToggleButton
          key={kind}
          size="small"
          shape="circular"
          className={styles.button}
          checked={props.shown === kind}
          onClick={() => props.onShow(kind)}
        >
          {whatIf.filters[kind]} {numbers.count(props.countOf(kind))}
        </ToggleButton>
      ))}
    </div>
  );
}

const rank = (move: Move): number => ({ down: 0, up: 1, same: 2 })[kindOf(move)];

function MoveLine({ move, scheme, inputsOf }: { move: Move } & TriedPolicy) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { policy, whatIf } = usePolicyWords();
  const kind = kindOf(move);
  const Icon = icons[kind];
  const { before, after } = move;
  /** "总分 89 → 91" or "总分 89" where it stays; null where the policy gives none. */
  const said = (key: "total" | "payout", write: (value: number) => string): string | null => {
    const [was, now] = [before[key], after[key]];
    if (was === null || now === null) return null;
    return `${whatIf[key]} ${was === now ? write(now) : policy.change(write(was), write(now))}`;
  };
  const figures = [said("total", numbers.points), said("payout", numbers.money)].filter((text) => text !== null);
  return (
    <li className={styles.line}>
      <span className={mergeClasses(styles.icon, styles[kind])}>
        <Icon aria-label={kind === "same" ? undefined : whatIf[kind]} />
      </span>
      <span className={styles.who}>
        {move.number} {move.name}
      </span>
      <span className={styles.grade}>
        {before.grade === after.grade ? after.grade : policy.change(before.grade ?? "", after.grade ?? "")}
      </span>
      <span className={styles.small}>{figures.join(" · ")}</span>
      <WayUp scheme={scheme} inputs={inputsOf(move)} total={after.total} />
    </li>
  );
}
