import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { RollUpOrder } from "../../actions/actions";
import { periodHolding } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { lengthsAbove, type RolledUp, rolledUp } from "../../sheets/rollUp/rolledUp";
import { type RollUpFinding, rollUpFindings } from "../../sheets/rollUp/rollUpFindings";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { SubScreen } from "../policy/SubScreen";
import { BookList } from "./BookList";
import { useOtherBooks } from "./useOtherBooks";
import { Warnings } from "./Warnings";
import { useBookWords } from "./words";

/** From months to a quarter or a year: how long, which other files, and what the sheet will hold. */
export function RollUpScreen({ evaluated, onClose }: { evaluated: EvaluatedPeriod; onClose: () => void }) {
  const { job } = usePaneState();
  const { rollUp } = useBookWords();
  const books = useOtherBooks();
  const lengths = lengthsAbove(evaluated);
  const [length, setLength] = useState<RollUpOrder["length"]>(lengths[0] ?? "year");
  const period = periodHolding(length, evaluated.state.month);
  const rolled = rolledUp(evaluated, books.books, length);
  const findings = rollUpFindings(evaluated, period, books.books);
  const make = useMake({ length, books: books.books }, onClose);
  return (
    <SubScreen
      title={rollUp.title}
      unsaved={books.books.length > 0}
      onClose={onClose}
      submit={
        <Button appearance="primary" disabledFocusable={job !== null} onClick={() => void make()}>
          {rollUp.submit}
        </Button>
      }
    >
      <LengthField lengths={lengths} length={length} onLength={setLength} />
      <Section title={rollUp.files}>
        <WantedFiles rolled={rolled} />
        <BookList {...books} />
      </Section>
      {findings.length > 0 && <Findings findings={findings} />}
      <Preview rolled={rolled} />
    </SubScreen>
  );
}

function useMake(order: RollUpOrder, onClose: () => void) {
  const { actions, store } = usePane();
  const { today } = usePaneState();
  const { rollUp } = useBookWords();
  return async () => {
    const result = await store.run("rollUp", (progress) => actions.makeRollUp(order, today, progress), {
      note: ({ sheet }) => ({ text: rollUp.made(sheet), isFinal: true }),
    });
    if (result?.ok) onClose();
  };
}

function LengthField(props: {
  lengths: readonly RollUpOrder["length"][];
  length: RollUpOrder["length"];
  onLength: (length: RollUpOrder["length"]) => void;
}) {
  const { rollUp } = useBookWords();
  return (
    <Field label={rollUp.length}>
      <Select
        value={props.length}
        onChange={(_event, data) => props.onLength(props.lengths.find((one) => one === data.value) ?? props.length)}
      >
        {props.lengths.map((one) => (
          <option key={one} value={one}>
            {rollUp.lengths[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The periods that no file has been chosen for yet. */
function WantedFiles({ rolled }: { rolled: RolledUp }) {
  const { period } = usePane();
  const { rollUp, take } = useBookWords();
  const wanted = rolled.units.filter(({ books }) => books.length === 0).map((unit) => period(unit.period));
  return <Hint>{wanted.length === 0 ? rollUp.complete : rollUp.lead(wanted.join(take.listSeparator))}</Hint>;
}

function Preview({ rolled }: { rolled: RolledUp }) {
  const { numbers, period } = usePane();
  const { rollUp } = useBookWords();
  const filled = rolled.units.filter(({ books }) => books.length > 0).length;
  return (
    <Section title={rollUp.preview}>
      <span role="status" aria-live="polite">
        {period(rolled.period)} ·{" "}
        {rollUp.people(numbers.count(rolled.people.length), numbers.count(filled), numbers.count(rolled.units.length))}
      </span>
      <Hint>{rollUp.kept}</Hint>
    </Section>
  );
}

function Findings({ findings }: { findings: readonly RollUpFinding[] }) {
  const { rollUp, take } = useBookWords();
  const say = (finding: RollUpFinding): string =>
    "people" in finding
      ? rollUp.findings[finding.kind](finding.file, finding.people.join(take.listSeparator))
      : rollUp.findings[finding.kind](finding.file);
  return <Warnings lines={findings.map(say)} />;
}
