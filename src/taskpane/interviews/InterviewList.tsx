import { Badge } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { DueDay } from "../../domain/time/calendar";
import type { InterviewStatus, EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { dueRemark } from "../../text/speaker/dueText";
import { dueStateOf } from "../due";
import { usePane, usePaneState } from "../paneContext";
import { DueMark } from "../parts/DueMark";
import { RowLinks, type RowLink } from "../parts/RowLinks";
import { placeOfRow } from "../parts/placeOfRow";
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
  const { words, day, language, goTo } = usePane();
  const { today } = usePaneState();
  const say = words.interviews;
  const dueWords = (due: DueDay) => [words.due.by(day(due.day)), dueRemark(due, language)];
  return ({ person, grade, sheet, isHeld, due: by, isChosen }) => {
    const due = isHeld ? null : by;
    const state = isHeld ? say.held : sheet ? say.notHeld : say.noSheet;
    return {
      key: person.number,
      name: `${person.number} ${person.name}`,
      detail: [grade, isChosen && say.chosenByYou, state, ...(due ? dueWords(due) : [])].filter(Boolean).join(" · "),
      icon: isHeld ? <CheckmarkCircle16Filled /> : <Circle16Regular />,
      end: due ? <DueMark state={dueStateOf(due.day, today)} /> : isHeld && <HeldBadge />,
      onOpen: () => goTo(sheet ? { sheet, address: "A1" } : placeOfRow(evaluated, person.row)),
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
