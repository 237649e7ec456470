import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { periodOf } from "../../../domain/time/period";
import type { EvaluatedPeriod } from "../../../sheets/book/evaluatedPeriod";
import { isRestored, isSettled } from "../../../sheets/taken/otherBook";
import { useBookWords } from "../../books/words";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { SmallButton } from "../../parts/SmallButton";
import { type Carried, historyIn } from "./carried";
import { CarriedPeople } from "./CarriedPeople";
import { CarriedPolicyPart } from "./CarriedPolicyPart";

const useStyles = makeStyles({
  book: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  file: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

interface CarriedBookProps {
  carried: Carried;
  to: string;
  keepsPolicy: boolean;
  onCarry: (carried: Carried | null) => void;
  onChange: (carried: Carried) => void;
}

/** The file that was read, and each thing that comes along from it. */
export function CarriedBook({ carried, to, keepsPolicy, onCarry, onChange }: CarriedBookProps) {
  const styles = useStyles();
  const { carry } = useBookWords();
  const pane = usePane();
  const { evaluated, file } = carried;
  const { state, people } = evaluated;
  const unevaluated = people.filter(({ evaluation }) => evaluation === null).length;
  return (
    <div className={styles.book}>
      <div>
        <div className={styles.head}>
          <span className={styles.file}>{file}</span>
          <SmallButton icon={<Dismiss16Regular />} name={carry.remove} onClick={() => onCarry(null)} />
        </div>
        <Hint>
          {state.department} · {pane.period(periodOf(state))} · {carry.status[state.approval?.status ?? "none"]}
        </Hint>
        {unevaluated > 0 && <Hint>{carry.unevaluated(pane.numbers.count(unevaluated))}</Hint>}
      </div>
      <Unsettled evaluated={evaluated} />
      {keepsPolicy && <CarriedPolicyPart carried={carried} to={to} onChange={onChange} />}
      <CarriedPeople carried={carried} onChange={onChange} />
      <Results carried={carried} to={to} keepsPolicy={keepsPolicy} />
    </div>
  );
}

function Unsettled({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { carry } = useBookWords();
  if (isSettled(evaluated)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {isRestored(evaluated)
          ? carry.restored
          : evaluated.state.approval?.status === "approved"
            ? carry.stale
            : carry.notApproved}
      </MessageBarBody>
    </MessageBar>
  );
}

function Results({ carried, to, keepsPolicy }: { carried: Carried; to: string; keepsPolicy: boolean }) {
  const { carry } = useBookWords();
  const { numbers, period } = usePane();
  const history = historyIn(carried, to);
  const [first, last] = [history[0], history.at(-1)];
  const { records = [] } = carried.evaluated.state;
  return (
    <div>
      {first && last && (
        <>
          <span>
            {history.length === 1
              ? carry.oneResult(period(last))
              : carry.results(numbers.count(history.length), period(first), period(last))}
          </span>
          <Hint>{keepsPolicy ? carry.resultsHint : carry.otherPolicyResults}</Hint>
        </>
      )}
      {keepsPolicy && records.length > 0 && <Hint>{carry.records(numbers.count(records.length))}</Hint>}
    </div>
  );
}
