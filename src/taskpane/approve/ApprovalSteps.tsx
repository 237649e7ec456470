import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ApprovalDecision } from "../../actions/actions";
import type { ApprovalChange } from "../../sheets/approval/approvalChanges";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { DecideDialog } from "./DecideDialog";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

interface ApprovalStepsProps {
  evaluated: EvaluatedPeriod;
  onChanges: (changes: readonly ApprovalChange[] | null) => void;
}

/** Make or renew the sheet; decide on it while it waits and shows what the inputs give. */
export function ApprovalSteps({ evaluated, onChanges }: ApprovalStepsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [deciding, setDeciding] = useState<ApprovalDecision["kind"] | null>(null);
  return (
    <>
      <div className={styles.buttons}>
        {evaluated.state.approval?.status === "waiting" && !evaluated.isApprovalStale && (
          <Decide onDecide={setDeciding} />
        )}
        <MakeButton evaluated={evaluated} onChanges={onChanges} />
      </div>
      {evaluated.state.approval && <Hint>{words.approve.keeps}</Hint>}
      <Hint>{words.approve.noUndo}</Hint>
      {deciding && <DecideDialog kind={deciding} evaluated={evaluated} onClose={() => setDeciding(null)} />}
    </>
  );
}

function Decide({ onDecide }: { onDecide: (kind: ApprovalDecision["kind"]) => void }) {
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <>
      <Button appearance="primary" disabledFocusable={job !== null} onClick={() => onDecide("approve")}>
        {words.approve.approveDots}
      </Button>
      <Button disabledFocusable={job !== null} onClick={() => onDecide("return")}>
        {words.approve.returnDots}
      </Button>
    </>
  );
}

function MakeButton({ evaluated, onChanges }: ApprovalStepsProps) {
  const { words, actions, store } = usePane();
  const { today, job } = usePaneState();
  const { approval } = evaluated.state;
  const isNeeded = approval === null || approval.status === "returned" || evaluated.isApprovalStale;

  async function make() {
    const result = await store.run("approval", (progress) => actions.makeApproval(today, progress), {
      note: () => ({ text: words.approve.made, isFinal: true }),
    });
    if (result?.ok) onChanges(approval ? result.value.changes : null);
  }

  return (
    <Button appearance={isNeeded ? "primary" : "subtle"} disabledFocusable={job !== null} onClick={() => void make()}>
      {approval ? words.approve.renew : words.approve.make}
    </Button>
  );
}
