import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { personText } from "../../domain/people/identity";
import { type CollectedCell, type CollectedEntry, isConflict } from "../../sheets/travel/collected";
import { travelPaneWords } from "../../text/travelPaneWords";
import { travelWords } from "../../text/travelWords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import type { Collecting } from "./useCollect";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 0 8px", padding: 0, overflowWrap: "anywhere" },
  line: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

const page = 40;

/** What differs, first what somebody has to decide. */
export function CollectedDifferences({ collecting }: { collecting: Collecting }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const [limit, setLimit] = useState(page);
  const { cells, entries } = collecting.collection;
  const sorted = [...cells.filter(isConflict), ...cells.filter((cell) => !isConflict(cell))];
  const rest = sorted.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, limit).map((cell) => (
          <li key={cell.mark} className={styles.line}>
            <Cell cell={cell} collecting={collecting} />
          </li>
        ))}
        {entries.map((entry, nth) => (
          <li key={`${entry.mark}${nth}`} className={styles.line}>
            <Entry entry={entry} collecting={collecting} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page)}>
          {words.check.more(numbers.count(Math.min(rest, page)))}
        </Button>
      )}
    </>
  );
}

function Cell({ cell, collecting: { decisions, decide } }: { cell: CollectedCell; collecting: Collecting }) {
  const { language } = usePane();
  const [words, travel] = [travelPaneWords(language), travelWords(language)];
  const said = (value: CollectedCell["own"]): string => (value === "" ? travel.blank : String(value));
  const who = `${personText(cell.person)} · ${travel.kinds[cell.isKept ? "kept" : cell.kind]}`;
  const theirs = cell.offers.map(({ value }) => said(value)).join(" / ");
  const title = words.line(cell.column.header, said(cell.own), theirs);
  if (!isConflict(cell) && !cell.isKept)
    return (
      <>
        {title}
        <Hint>{who}</Hint>
      </>
    );
  const take = decisions[cell.mark] ?? (cell.isKept ? "own" : "");
  return (
    <>
      {title}
      <Hint>{who}</Hint>
      <RadioGroup
        aria-label={`${who} ${title}`}
        value={String(take)}
        onChange={(_event, { value }) => decide(cell.mark, value === "own" ? "own" : Number(value))}
      >
        <Radio value="own" label={words.own(said(cell.own))} />
        {cell.offers.map(({ file, value }, nth) => (
          <Radio key={file} value={String(nth)} label={words.theirs(said(value), file)} />
        ))}
      </RadioGroup>
    </>
  );
}

/** An entry of 事件台账; beside another of the same day and rule, somebody says whether it is a second one. */
function Entry({ entry: one, collecting: { decisions, decide } }: { entry: CollectedEntry; collecting: Collecting }) {
  const { language } = usePane();
  const [words, travel] = [travelPaneWords(language), travelWords(language)];
  const { entry, beside, file, mark } = one;
  const said = [entry.date ?? "", personText(entry), entry.rule, String(entry.times), entry.evidence].join(" · ");
  if (beside === null)
    return (
      <>
        {said}
        <Hint>{travel.entries.added(1)}</Hint>
      </>
    );
  return (
    <>
      {said}
      <Hint>{travel.entries.beside(beside)}</Hint>
      <RadioGroup
        aria-label={said}
        value={String(decisions[mark] ?? "own")}
        onChange={(_event, { value }) => decide(mark, value === "own" ? "own" : 0)}
      >
        <Radio value="own" label={words.skip} />
        <Radio value="0" label={words.add(file)} />
      </RadioGroup>
    </>
  );
}
