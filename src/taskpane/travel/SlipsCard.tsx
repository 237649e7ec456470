import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SlipsFor } from "../../actions/makeSlips";
import { isSamePerson, personText, type Named } from "../../domain/people/identity";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { travelPaneWords } from "../../text/travelPaneWords";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { type FileKind, fileName } from "../save/fileToSave";
import { SaveFile } from "../save/SaveFile";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" } });

/** Slips for everybody once the results are known, and who has been given theirs. */
export function SlipsCard({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { language, numbers } = usePane();
  const words = travelPaneWords(language);
  const people = evaluated.people.filter(({ evaluation }) => evaluation !== null);
  const make = useMake(evaluated);
  const given = people.filter((one) => givenOn(evaluated, one) !== null).length;
  if (people.length === 0) return null;
  return (
    <Section title={words.slips}>
      <Hint>{words.slipsHint}</Hint>
      <span>{words.given(numbers.count(given), numbers.count(people.length))}</span>
      <Hint>{words.all}</Hint>
      <SaveFile kind="zip" make={make("zip", "zip", "")} />
      <Hint>{words.print}</Hint>
      <SaveFile kind="xlsx" make={make("print", "xlsx", words.print)} />
      <OnePerson evaluated={evaluated} people={people} />
    </Section>
  );
}

/** On which day somebody was given theirs. */
const givenOn = ({ state }: EvaluatedPeriod, one: Named): string | null =>
  (state.slips ?? []).find(([number, name]) => isSamePerson({ number, name }, one))?.[2] ?? null;

/** Makes a file of slips when a way to save it is chosen. */
function useMake(evaluated: EvaluatedPeriod) {
  const { actions, store, language } = usePane();
  const { today } = usePaneState();
  const words = travelPaneWords(language);
  return (who: SlipsFor, kind: FileKind, called: string) => async () => {
    const made = await store.run("slips", () => actions.makeSlips(who, evaluated, today), { changesWorkbook: false });
    if (made?.ok !== true) return null;
    const { name, bytes } = made.value;
    const usual = fileName(`${words.slips} ${evaluated.state.month} ${called}`, kind);
    return { name: name === "" ? usual : name, kind, bytes };
  };
}

/** One person's slip, and the note that it was given. */
function OnePerson({ evaluated, people }: { evaluated: EvaluatedPeriod; people: readonly Named[] }) {
  const styles = useStyles();
  const { actions, store, language, day } = usePane();
  const { today, job } = usePaneState();
  const words = travelPaneWords(language);
  const [chosen, setChosen] = useState(0);
  const make = useMake(evaluated);
  const person = people[chosen] ?? people[0];
  if (person === undefined) return null;
  const note = (given: readonly Named[]) => void store.run("slips", () => actions.noteSlips(given, today));
  const on = givenOn(evaluated, person);
  return (
    <>
      <Field label={words.one}>
        <Select size="small" value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
          {people.map((one, nth) => (
            <option key={nth} value={String(nth)}>
              {personText(one)}
            </option>
          ))}
        </Select>
      </Field>
      <SaveFile kind="xlsx" make={make({ number: person.number, name: person.name }, "xlsx", person.name)} />
      {on !== null && <Hint>{words.givenOn(day(on))}</Hint>}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" disabledFocusable={job !== null} onClick={() => note([person])}>
          {words.noteOne}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={job !== null} onClick={() => note(people)}>
          {words.noteAll}
        </Button>
      </div>
    </>
  );
}
