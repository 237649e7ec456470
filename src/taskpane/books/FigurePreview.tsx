import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { TakenFigure } from "../../sheets/taken/takenFigures";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { useBookWords } from "./words";

const shown = 240;

const useStyles = makeStyles({
  frame: { maxHeight: "260px", overflow: "auto", marginTop: "6px" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "3px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "start" },
  number: { textAlign: "end", padding: "3px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** A cell of 评分表 among the figures. */
export const cellKey = ({ input, person }: TakenFigure): string => `${input.id}|${String(person.row)}`;

/** Figures for blank cells, those that stand there already, and those that would replace another. */
export function sortedFigures(figures: readonly TakenFigure[]) {
  const fresh = figures.filter(({ now }) => now === null);
  const same = figures.filter(({ now, value }) => now === value);
  const other = figures.filter(({ now, value }) => now !== null && now !== value);
  return { fresh, same, other };
}

interface FigurePreviewProps {
  figures: readonly TakenFigure[];
  ticked: ReadonlySet<string>;
  onTicked: (ticked: ReadonlySet<string>) => void;
}

/** Every figure with the person and input it is for; what would be overwritten is asked about one by one. */
export function FigurePreview({ figures, ticked, onTicked }: FigurePreviewProps) {
  const { numbers } = usePane();
  const { take } = useBookWords();
  const { fresh, same, other } = sortedFigures(figures);
  if (figures.length === 0) return <Hint>{take.none}</Hint>;
  return (
    <>
      <span role="status" aria-live="polite">
        {take.counts(numbers.count(fresh.length), numbers.count(same.length))}
      </span>
      {fresh.length > 0 && <NewFigures figures={fresh} />}
      {other.length > 0 && <ChangedFigures figures={other} ticked={ticked} onTicked={onTicked} />}
    </>
  );
}

function NewFigures({ figures }: { figures: readonly TakenFigure[] }) {
  const styles = useStyles();
  const { numbers, local } = usePane();
  const { take } = useBookWords();
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={take.preview}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[take.person, take.input, take.value].map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, shown).map((one) => (
            <tr key={cellKey(one)}>
              <td className={styles.cell}>{one.person.name || one.person.number}</td>
              <td className={styles.cell}>{local(one.input.short)}</td>
              <td className={styles.number}>{numbers.exact(one.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {figures.length > shown && <Hint>{take.moreRows(numbers.count(figures.length - shown))}</Hint>}
    </div>
  );
}

function ChangedFigures({ figures, ticked, onTicked }: FigurePreviewProps) {
  const styles = useStyles();
  const { numbers, local } = usePane();
  const { take } = useBookWords();
  const chosen = figures.filter((one) => ticked.has(cellKey(one))).length;
  const tick = (keys: readonly string[], isTicked: boolean) => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (isTicked) next.add(key);
      else next.delete(key);
    }
    onTicked(next);
  };
  const written = (value: TakenFigure["now"]): string =>
    typeof value === "number" ? numbers.exact(value) : String(value);
  return (
    <div>
      <Hint>{take.others(numbers.count(figures.length))}</Hint>
      <Checkbox
        label={take.all}
        checked={chosen === figures.length ? true : chosen === 0 ? false : "mixed"}
        onChange={(_event, data) => tick(figures.map(cellKey), data.checked === true)}
      />
      <div className={styles.frame}>
        {figures.map((one) => (
          <div key={cellKey(one)}>
            <Checkbox
              label={`${one.person.name || one.person.number} · ${local(one.input.short)} · ${take.change(written(one.now), written(one.value))}`}
              checked={ticked.has(cellKey(one))}
              onChange={(_event, data) => tick([cellKey(one)], data.checked === true)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
