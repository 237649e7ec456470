import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular, PeopleSearch24Regular, TargetArrow20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { placeOfRow } from "../parts/placeOfRow";
import type { EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { Empty } from "../parts/Empty";
import { PrintCard } from "../cards/PrintCard";
import { PersonPicker } from "./PersonPicker";
import { PersonScore } from "./PersonScore";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", padding: "6px 10px 16px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: "2px" },
  title: {
    flexGrow: 1,
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The score of the person selected in the grid, step by step; Esc goes back to where the user was. */
export function Explain({ evaluated, onClose }: { evaluated: EvaluatedPeriod; onClose: () => void }) {
  const styles = useStyles();
  const { words, store } = usePane();
  const { selectedRow } = usePaneState();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const person = evaluated.people.find((one) => one.row === selectedRow) ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onClose();
  };
  return (
    <section className={styles.screen} aria-labelledby="explain-title" onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id="explain-title" tabIndex={-1} ref={heading} className={styles.title}>
          {words.explain.title}
        </h2>
        {person?.evaluation && <PrintCard person={person} />}
        {person && <Locate evaluated={evaluated} person={person} />}
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} onClick={onClose} />
      </div>
      <PersonPicker people={evaluated.people} chosen={person} onChoose={store.select} />
      {person ? (
        <PersonScore evaluated={evaluated} person={person} />
      ) : (
        <Empty icon={<PeopleSearch24Regular />} title={words.explain.nobody} hint={words.explain.follows} />
      )}
    </section>
  );
}

function Locate({ evaluated, person }: { evaluated: EvaluatedPeriod; person: PersonRow }) {
  const { words, goTo } = usePane();
  return (
    <Button
      appearance="subtle"
      icon={<TargetArrow20Regular />}
      aria-label={words.explain.locate}
      title={words.explain.locate}
      onClick={() => goTo(placeOfRow(evaluated, person.row))}
    />
  );
}
