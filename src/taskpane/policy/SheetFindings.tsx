import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { FindingCard } from "../check/FindingCard";
import { usePane } from "../paneContext";
import { Section } from "../parts/Section";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({ list: { listStyle: "none", margin: "0 -12px -12px", padding: 0 } });

/** Findings of the check step that stand on 规则; their fixes are written at once, as there. */
export const policyFindingsOf = ({ findings, state }: EvaluatedPeriod) =>
  findings.filter(({ at }) => at?.sheet === state.sheets.policy);

/** What the check found on 规则, and figures that somebody typed there without registering them. */
export function SheetFindings({ evaluated, onRegister }: { evaluated: EvaluatedPeriod; onRegister: () => void }) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { policy } = usePolicyWords();
  const findings = policyFindingsOf(evaluated);
  const typed = findings.filter(({ issue }) => issue.code === "policyEdited").length;
  if (findings.length === 0) return null;
  return (
    <>
      {typed > 0 && evaluated.isPolicySound && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{policy.unregistered(numbers.count(typed))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRegister}>
              {policy.register}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Section title={policy.findings}>
        <ul className={styles.list}>
          {findings.map((finding, nth) => (
            <FindingCard key={`${finding.issue.code} ${nth}`} finding={finding} kin={[]} />
          ))}
        </ul>
      </Section>
    </>
  );
}
