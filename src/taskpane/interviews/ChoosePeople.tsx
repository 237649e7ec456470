import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { peopleOf } from "../../domain/people/people";
import { interviewsDue } from "../../sheets/interview/interviewsDue";
import type { EvaluatedPeriod, PersonRow } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { Hint } from "../parts/Hint";
import { isDay } from "../today";
import { useMakeInterviews } from "./useMakeInterviews";

/** More people than these are looked for by number or name. */
const fewPeople = 8;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "40vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** People with a result whom the policy does not name. */
function candidatesOf({ people }: EvaluatedPeriod): PersonRow[] {
  const due = new Set(interviewsDue(people));
  return people.filter((person) => person.evaluation !== null && !due.has(person));
}

interface ChooseProps {
  evaluated: EvaluatedPeriod;
  /** Whether the policy has a rule of its own, with a last day. */
  hasRule: boolean;
}

/** Opens the list of people to choose from; none where everybody is named already or nobody has a result. */
export function ChooseButton(props: ChooseProps) {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  const make = useMakeInterviews(props.evaluated);
  const candidates = candidatesOf(props.evaluated);
  if (candidates.length === 0) return null;
  return (
    <>
      <Button disabledFocusable={make === null} onClick={() => setOpen(make !== null)}>
        {words.interviews.choose}
      </Button>
      {isOpen && <ChooseDialog {...props} candidates={candidates} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DialogProps extends ChooseProps {
  candidates: readonly PersonRow[];
  onClose: () => void;
}

function ChooseDialog({ evaluated, hasRule, candidates, onClose }: DialogProps) {
  const { words, numbers } = usePane();
  const say = words.interviews;
  const make = useMakeInterviews(evaluated);
  const before = evaluated.state.chosenInterviews ?? [];
  const [rows, setRows] = useState(() => {
    const chosen = peopleOf(before);
    return candidates.filter((person) => chosen.find(person) !== undefined).map(({ row }) => row);
  });
  const [due, setDue] = useState(before[0]?.due ?? "");
  const [begun] = useState({ rows, due });
  const isChanged = rows !== begun.rows || due !== begun.due;
  const isDueWrong = due !== "" && !isDay(due);
  function submit() {
    const wanted = new Set(rows);
    const chosen = candidates.filter(({ row }) => wanted.has(row));
    make?.(chosen.map(({ number, name }) => ({ number, name, due: due === "" ? null : due })));
    onClose();
  }
  return (
    <FormDialog
      title={say.chooseTitle}
      submit={say.chooseMake(numbers.count(rows.length))}
      canSubmit={!isDueWrong && (rows.length > 0 || before.length > 0)}
      unsaved={isChanged}
      onSubmit={submit}
      onClose={onClose}
    >
      <Hint>{say.chooseLead}</Hint>
      <PeopleList candidates={candidates} rows={rows} onChange={setRows} />
      <Field
        label={hasRule ? say.chooseDueRule : say.chooseDue}
        {...(isDueWrong && { validationMessage: say.chooseDueWrong })}
      >
        <Input type="date" value={due} onChange={(_event, data) => setDue(data.value)} />
      </Field>
      <Hint>{say.noUndo}</Hint>
    </FormDialog>
  );
}

interface ListProps {
  candidates: readonly PersonRow[];
  rows: readonly number[];
  onChange: (rows: number[]) => void;
}

function PeopleList({ candidates, rows, onChange }: ListProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [sought, setSought] = useState("");
  const written = ({ number, name }: PersonRow): string => `${number} ${name}`;
  const found = candidates.filter((person) => written(person).toLowerCase().includes(sought.trim().toLowerCase()));
  const checked = new Set(rows);
  const toggle = (row: number, isChosen: boolean) =>
    onChange(isChosen ? [...rows, row] : rows.filter((other) => other !== row));
  return (
    <>
      {candidates.length > fewPeople && (
        <Input
          aria-label={words.interviews.chooseSearch}
          placeholder={words.interviews.chooseSearch}
          value={sought}
          onChange={(_event, data) => setSought(data.value)}
        />
      )}
      <div role="group" aria-label={words.interviews.chooseTitle} className={styles.list}>
        {found.map((person) => (
          <Checkbox
            key={person.row}
            label={[written(person), person.evaluation?.band?.grade].filter(Boolean).join(" · ")}
            checked={checked.has(person.row)}
            onChange={(_event, data) => toggle(person.row, data.checked === true)}
          />
        ))}
        {found.length === 0 && <Hint>{words.explain.nobodyFound}</Hint>}
      </div>
    </>
  );
}
