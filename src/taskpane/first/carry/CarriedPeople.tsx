import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useBookWords } from "../../books/words";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Disclosure } from "../../policy/Disclosure";
import { type Carried, peopleIn } from "./carried";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: "4px 0 0",
    padding: 0,
    maxHeight: "220px",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Everybody of the workbook before; whoever has left can be left out. */
export function CarriedPeople({ carried, onChange }: { carried: Carried; onChange: (carried: Carried) => void }) {
  const { carry } = useBookWords();
  const { numbers } = usePane();
  const { people } = carried.evaluated;
  if (people.length === 0) return <Hint>{carry.nobody}</Hint>;
  const chosen = peopleIn(carried).length;
  const take = (row: number, isTaken: boolean) => {
    const left = new Set(carried.left);
    if (isTaken) left.delete(row);
    else left.add(row);
    onChange({ ...carried, left });
  };
  const everybody = (isTaken: boolean) =>
    onChange({ ...carried, left: new Set(isTaken ? [] : people.map(({ row }) => row)) });
  return (
    <Disclosure title={carry.people(numbers.count(chosen), numbers.count(people.length))}>
      {() => (
        <>
          <Hint>{carry.peopleHint}</Hint>
          <Checkbox
            label={carry.allPeople}
            checked={chosen === people.length ? true : chosen === 0 ? false : "mixed"}
            onChange={(_event, data) => everybody(data.checked === true)}
          />
          <PeopleBoxes carried={carried} onTake={take} />
        </>
      )}
    </Disclosure>
  );
}

function PeopleBoxes({ carried, onTake }: { carried: Carried; onTake: (row: number, isTaken: boolean) => void }) {
  return (
    <ul className={useStyles().list}>
      {carried.evaluated.people.map(({ row, number, name }) => (
        <li key={row}>
          <Checkbox
            label={`${number} ${name}`.trim()}
            checked={!carried.left.has(row)}
            onChange={(_event, data) => onTake(row, data.checked === true)}
          />
        </li>
      ))}
    </ul>
  );
}
