import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { register } from "../../schemes/register/list";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { takenFigures } from "../../sheets/taken/takenFigures";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { SubScreen } from "../policy/SubScreen";
import { BookList } from "./BookList";
import { cellKey, FigurePreview, sortedFigures } from "./FigurePreview";
import { TakenFindings } from "./TakenFindings";
import { useOtherBooks } from "./useOtherBooks";
import { useBookWords } from "./words";

/** From files of other evaluations to inputs: which files, what they give for whom, and what of it is written. */
export function TakeFigures({ evaluated, onClose }: { evaluated: EvaluatedPeriod; onClose: () => void }) {
  const { numbers } = usePane();
  const { job } = usePaneState();
  const { take } = useBookWords();
  const books = useOtherBooks();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const taken = useMemo(() => takenFigures(evaluated, books.books), [evaluated, books.books]);
  const { fresh, other } = sortedFigures(taken.figures);
  const chosen = [...fresh, ...other.filter((one) => ticked.has(cellKey(one)))];
  const write = useWrite(onClose);
  return (
    <SubScreen
      title={take.title}
      unsaved={books.books.length > 0}
      onClose={onClose}
      submit={
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0 || job !== null}
          onClick={() => void write(chosen)}
        >
          {chosen.length === 0 ? take.submitNone : take.submit(numbers.count(chosen.length))}
        </Button>
      }
    >
      <Section title={take.files}>
        {books.books.length === 0 && <WantedFiles evaluated={evaluated} />}
        <BookList {...books} />
      </Section>
      {taken.findings.length > 0 && <TakenFindings findings={taken.findings} />}
      <Section title={take.preview}>
        {books.books.length === 0 ? (
          <Hint>{take.nothing}</Hint>
        ) : (
          <FigurePreview figures={taken.figures} ticked={ticked} onTicked={setTicked} />
        )}
      </Section>
    </SubScreen>
  );
}

function useWrite(onClose: () => void) {
  const { actions, store, numbers } = usePane();
  const { today } = usePaneState();
  const { take } = useBookWords();
  return async (chosen: ReturnType<typeof sortedFigures>["fresh"]) => {
    const figures = chosen.map(({ input, person, now, value }) => ({
      input: input.id,
      row: person.row,
      person: { number: person.number, name: person.name },
      was: now,
      value,
    }));
    const result = await store.run("takeFigures", () => actions.takeFigures(figures, today), {
      lapses: true,
      note: ({ cells, kept }) => {
        const written = take.written(numbers.count(cells));
        return { text: kept === 0 ? written : written + take.kept(numbers.count(kept)), isFinal: false };
      },
    });
    if (result?.ok) onClose();
  };
}

/** Which files are wanted, by what the policy takes. */
function WantedFiles({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { local } = usePane();
  const { take } = useBookWords();
  const from = evaluated.scheme.inputs.flatMap(({ takenFrom }) => takenFrom ?? []);
  const schemes = [...new Set(from.flatMap((one) => (one.kind === "indicator" ? [one.scheme] : [])))];
  const nameOf = (id: string) => {
    const found = register.find((one) => one.id === id);
    return found ? local(found.name) : id;
  };
  return (
    <>
      {from.some(({ kind }) => kind === "monthTotal") && <Hint>{take.leads.monthTotal}</Hint>}
      {from.some(({ kind }) => kind === "teamMean") && <Hint>{take.leads.teamMean}</Hint>}
      {schemes.map((id) => (
        <Hint key={id}>{take.leads.indicator(nameOf(id))}</Hint>
      ))}
    </>
  );
}
