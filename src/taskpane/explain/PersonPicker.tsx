import { Button, Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { PersonRow } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";

const offered = 50;

const useStyles = makeStyles({
  bar: { display: "flex", gap: "4px", alignItems: "center" },
  box: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  list: { maxHeight: "260px" },
  none: { padding: "6px 10px", color: tokens.colorNeutralForeground3 },
});

const written = (person: PersonRow): string => `${person.number} ${person.name}`;

interface PersonPickerProps {
  people: readonly PersonRow[];
  chosen: PersonRow | null;
  onChoose: (row: number) => void;
}

/** Finds a person by number or name; the arrows step through the list in the order of the sheet. */
export function PersonPicker({ people, chosen, onChoose }: PersonPickerProps) {
  const styles = useStyles();
  const { words } = usePane();
  const say = words.explain;
  const at = people.findIndex((person) => person.row === chosen?.row);
  const [before, after] = [at > 0 ? people[at - 1] : undefined, people[at + 1]];
  const step = (label: string, icon: ReactElement, person: PersonRow | undefined) => (
    <Button
      appearance="subtle"
      aria-label={label}
      icon={icon}
      disabledFocusable={!person}
      onClick={() => person && onChoose(person.row)}
    />
  );
  return (
    <div className={styles.bar}>
      <PersonBox key={chosen?.row} people={people} chosen={chosen} onChoose={onChoose} />
      {step(say.previous, <ChevronUp20Regular />, before)}
      {step(say.nextPerson, <ChevronDown20Regular />, after)}
    </div>
  );
}

function PersonBox({ people, chosen, onChoose }: PersonPickerProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const sought = (typed ?? "").trim().toLowerCase();
  const found = people.filter((person) => written(person).toLowerCase().includes(sought)).slice(0, offered);
  return (
    <Combobox
      className={styles.box}
      aria-label={words.explain.choose}
      placeholder={words.explain.search}
      value={typed ?? (chosen ? written(chosen) : "")}
      selectedOptions={chosen ? [String(chosen.row)] : []}
      positioning={{ fallbackPositions: ["below", "above"] }}
      listbox={{ className: styles.list }}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onOptionSelect={(_event, data) => {
        setTyped(null);
        if (data.optionValue !== undefined) onChoose(Number(data.optionValue));
      }}
    >
      {found.map((person) => (
        <Option key={person.row} value={String(person.row)} text={written(person)}>
          {written(person)}
        </Option>
      ))}
      {found.length === 0 && <div className={styles.none}>{words.explain.nobodyFound}</div>}
    </Combobox>
  );
}
