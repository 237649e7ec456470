import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { inOrderOfPeriod } from "../../domain/scheme/policyVersion";
import { periodAfter, periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { useBookWords } from "../books/words";
import { type Carried, firstBasis, historyIn, policyTaken } from "../first/carry/carried";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { margin: "0 0 6px", paddingLeft: "20px", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** Once the results are published: how the next period begins, in a workbook of its own, and what of this one comes along. */
export function NextPeriod({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, period } = usePane();
  const now = periodOf(evaluated.state);
  const say = words.approve.nextPeriod;
  return (
    <Section title={say.title(now.length)}>
      <ol className={styles.list}>
        {say.steps(period(periodAfter(now))).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Hint>{say.noCopy}</Hint>
      <h4 className={styles.list}>{say.comesAlong}</h4>
      <ul className={styles.list}>
        {useComingAlong(evaluated).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Hint>{say.taken}</Hint>
    </Section>
  );
}

/** What the next workbook would take from this one as it is, line by line: the same that is shown there before it is made. */
function useComingAlong(evaluated: EvaluatedPeriod): string[] {
  const { words, numbers, period, month, local } = usePane();
  const { carry } = useBookWords();
  const { today } = usePaneState();
  return useMemo(() => {
    const { state, people } = evaluated;
    const to = periodAfter(periodOf(state)).month;
    const carried: Carried = { file: "", evaluated, left: new Set(), basis: firstBasis(evaluated, today) };
    const { scheme, found, begun, pending } = policyTaken(carried, to, today);
    const history = historyIn(carried, to);
    const [first, last] = [history[0], history.at(-1)];
    const { records = [] } = state;
    return [
      carry.people(numbers.count(people.length), numbers.count(people.length)),
      `${carry.policy} · ${local(scheme.name)} · ${words.prepare.version(scheme.version)}`,
      ...(found.length > 0 ? [carry.found(numbers.count(found.length))] : []),
      ...begun.map(({ from }) => carry.begun(month(from))),
      ...inOrderOfPeriod(pending).map(({ from }) => carry.waits(month(from))),
      ...(first && last && history.length > 1
        ? [carry.results(numbers.count(history.length), period(first), period(last))]
        : last
          ? [carry.oneResult(period(last))]
          : []),
      ...(records.length > 0 ? [carry.records(numbers.count(records.length))] : []),
      ...(state.approver === undefined ? [] : [words.approve.nextPeriod.approver(state.approver)]),
    ];
  }, [evaluated, today, carry, words, numbers, period, month, local]);
}
