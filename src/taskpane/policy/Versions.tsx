import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { periodHolding, periodOf } from "../../domain/time/period";
import { inOrderOfPeriod } from "../../domain/scheme/policyVersion";
import type { PolicyVersion } from "../../domain/scheme/registeredVersion";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { ChangeList } from "./ApplyDialog";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  one: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

/** Which version is in force, which ones wait for their month, and what was changed before. */
export function Versions({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { local } = usePane();
  const { policy } = usePolicyWords();
  const { length } = periodOf(evaluated.state);
  const { policyLog = [], pending = [] } = evaluated.state;
  return (
    <>
      <Section title={policy.current}>
        <div>{local(evaluated.scheme.name)}</div>
        <Hint>{policy.version(evaluated.scheme.version)}</Hint>
      </Section>
      {pending.length > 0 && (
        <Section title={policy.pending}>
          <Hint>{policy.laterNote(length)}</Hint>
          <List evaluated={evaluated} versions={inOrderOfPeriod(pending)} isWaiting />
        </Section>
      )}
      <Section title={policy.log}>
        {policyLog.length === 0 ? (
          <Hint>{policy.noLog}</Hint>
        ) : (
          <List evaluated={evaluated} versions={[...policyLog].reverse()} />
        )}
      </Section>
    </>
  );
}

interface ListProps {
  evaluated: EvaluatedPeriod;
  versions: readonly PolicyVersion[];
  isWaiting?: boolean;
}

function List({ evaluated, versions, isWaiting = false }: ListProps) {
  const styles = useStyles();
  const pane = usePane();
  const { policy } = usePolicyWords();
  const { length } = periodOf(evaluated.state);
  const since = (from: string): string => pane.period(periodHolding(length, from));
  return (
    <ul className={styles.list}>
      {versions.map((version, nth) => (
        <li key={nth} className={styles.one}>
          <div className={styles.head}>
            <span className={styles.title}>
              {isWaiting ? policy.pendingFrom(since(version.from)) : policy.version(version.version)}
            </span>
            {isWaiting && <DropButton version={version} />}
          </div>
          <Hint>
            {isWaiting ? "" : `${policy.since(since(version.from))} · `}
            {policy.decided(pane.day(version.on), version.by)}
          </Hint>
          <ChangeList evaluated={evaluated} changes={version.changes} />
        </li>
      ))}
    </ul>
  );
}

function DropButton({ version }: { version: PolicyVersion }) {
  const { actions, store } = usePane();
  const { job } = usePaneState();
  const { policy } = usePolicyWords();
  const drop = () =>
    void store.run("policy", () => actions.dropPending(version), {
      note: () => ({ text: policy.dropped, isFinal: true }),
    });
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Delete16Regular />}
      aria-label={policy.dropPending}
      disabledFocusable={job !== null}
      onClick={drop}
    />
  );
}
