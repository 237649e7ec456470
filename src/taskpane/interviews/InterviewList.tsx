import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { InterviewStatus, EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { dueStateOf } from "../due";
import { usePane, usePaneState } from "../paneContext";
import { DueMark } from "../parts/DueMark";
import { RowLinks, type RowLink } from "../parts/RowLinks";
import { Section } from "../parts/Section";
import { interviewsOpen } from "../path";

/** Everyone due for an interview: grade, last day, sheet, and whether it was held. */
export function InterviewList({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { words, numbers } = usePane();
  const toRow = useRow(evaluated);
  const held = evaluated.interviews.length - interviewsOpen(evaluated).length;
  const progress = words.interviews.progress(numbers.count(held), numbers.count(evaluated.interviews.length));
  return (
    <Section title={words.interviews.list} aside={<span>{progress}</span>}>
      <RowLinks rows={evaluated.interviews.map(toRow)} />
    </Section>
  );
}

function useRow(evaluated: EvaluatedPeriod): (interview: InterviewStatus) => RowLink {
  const { words, day, goTo } = usePane();
  const { today } = usePaneState();
  const say = words.interviews;
  return ({ person, grade, sheet, held, due, chosen }) => {
    const state = held ? say.held : sheet ? say.notHeld : say.noSheet;
    const by = due && !held ? words.due.by(day(due)) : null;
    return {
      key: person.number,
      name: `${person.number} ${person.name}`,
      detail: [grade, chosen && say.chosenByYou, state, by].filter(Boolean).join(" · "),
      icon: held ? <CheckmarkCircle16Filled /> : <Circle16Regular />,
      end: due && !held ? <DueMark state={dueStateOf(due, today)} /> : held && <HeldBadge />,
      onOpen: () =>
        goTo(
          sheet ? { sheet, address: "A1" } : { sheet: evaluated.state.sheets.score, address: `A${String(person.row)}` },
        ),
    };
  };
}

function HeldBadge() {
  const { words } = usePane();
  return (
    <Badge appearance="tint" shape="rounded" color="success">
      {words.interviews.held}
    </Badge>
  );
}
