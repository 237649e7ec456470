import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ApprovalChange } from "../../sheets/approval/approvalChanges";
import { inTheWay } from "../../sheets/approval/inTheWay";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { peopleToFill, stillToFill } from "../path";
import { DecideDialog, type Deciding } from "./DecideDialog";

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
  const { approval } = evaluated.state;
  const isAsked = approval?.status === "waiting" && !evaluated.isApprovalStale;
  const canWithdraw = approval?.status === "approved" && approval.publishedOn === null;
  const blockedBy = inTheWay(evaluated.findings).length;
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  return (
    <>
      <div className={styles.buttons}>
        {isAsked && <Decide onDecide={setDeciding} blockedBy={blockedBy} />}
        <MakeButton evaluated={evaluated} onChanges={onChanges} />
        {canWithdraw && <Withdraw onDecide={setDeciding} />}
      </div>
      {isAsked && <NotYet evaluated={evaluated} blockedBy={blockedBy} />}
      {approval && <Hint>{words.approve.keeps}</Hint>}
      <Hint>{words.approve.noUndo}</Hint>
      {deciding && <DecideDialog kind={deciding} evaluated={evaluated} onClose={() => setDeciding(null)} />}
    </>
  );
}

/** Nothing is asked before it can be done: with errors open a period can only go back. */
function Decide({ onDecide, blockedBy }: { onDecide: (kind: Deciding) => void; blockedBy: number }) {
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={job !== null || blockedBy > 0}
        onClick={() => onDecide("approve")}
      >
        {words.approve.approveDots}
      </Button>
      <Button disabledFocusable={job !== null} onClick={() => onDecide("return")}>
        {words.approve.returnDots}
      </Button>
    </>
  );
}

function NotYet({ evaluated, blockedBy }: { evaluated: EvaluatedPeriod; blockedBy: number }) {
  const { words, numbers } = usePane();
  const unfilled = peopleToFill(evaluated);
  const errors = blockedBy - stillToFill(evaluated).length;
  return (
    <>
      {unfilled > 0 && <Hint>{words.approve.unfilled(numbers.count(unfilled))}</Hint>}
      {errors > 0 && <Hint>{words.approve.notYet(numbers.count(errors))}</Hint>}
    </>
  );
}

function Withdraw({ onDecide }: { onDecide: (kind: Deciding) => void }) {
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <Button appearance="subtle" disabledFocusable={job !== null} onClick={() => onDecide("withdraw")}>
      {words.approve.withdrawDots}
    </Button>
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
