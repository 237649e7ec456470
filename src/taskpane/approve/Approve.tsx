import { Button, Link, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { People48Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ApprovalChange, Decision } from "../../actions/actions";
import type { Month } from "../../sheets/month";
import { usePane, usePaneState } from "../paneContext";
import { Deadlines } from "../parts/Deadlines";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { withSeverity, type StepId } from "../path";
import { ApprovalStatus } from "./ApprovalStatus";
import { Changes } from "./Changes";
import { DecideDialog } from "./DecideDialog";
import { Distribution } from "./Distribution";
import { Publish } from "./Publish";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

/** Third step: the sheet the approver reads, the decision, and the day the results are made known. */
export function Approve({ month, onStep }: { month: Month; onStep: (step: StepId) => void }) {
  const { words, goTo } = usePane();
  const [changes, setChanges] = useState<readonly ApprovalChange[] | null>(null);
  const { approval, sheets } = month.state;
  const open = (
    <Button size="small" onClick={() => goTo({ sheet: sheets.approval, address: "A1" })}>
      {words.approve.open}
    </Button>
  );
  if (month.people.length === 0)
    return (
      <Screen title={words.approve.title}>
        <Empty icon={<People48Regular />} title={words.check.nobody} />
      </Screen>
    );
  return (
    <Screen title={words.approve.title}>
      <OpenFindings month={month} onStep={onStep} />
      <Section title={words.approve.sheet} aside={approval && open}>
        <ApprovalStatus month={month} />
        <Steps month={month} onChanges={setChanges} />
      </Section>
      {changes && <Changes changes={changes} />}
      {approval?.status === "approved" && <Publish approval={approval} />}
      <Distribution month={month} />
      <Deadlines month={month} />
    </Screen>
  );
}

function OpenFindings({ month, onStep }: { month: Month; onStep: (step: StepId) => void }) {
  const { words, numbers } = usePane();
  const count = (severity: "error" | "warning") => withSeverity(month.findings, severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  if (errors + warnings === 0 || month.state.approval?.status === "approved") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.approve.findings(numbers.count(errors), numbers.count(warnings))}{" "}
        <Link as="button" onClick={() => onStep("check")}>
          {words.approve.seeFindings}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

interface StepsProps {
  month: Month;
  onChanges: (changes: readonly ApprovalChange[] | null) => void;
}

/** Make or renew the sheet; decide on it while it waits and shows what the inputs give. */
function Steps({ month, onChanges }: StepsProps) {
  const styles = useStyles();
  const { words, actions, store } = usePane();
  const { today, job } = usePaneState();
  const [deciding, setDeciding] = useState<Decision["kind"] | null>(null);
  const { approval } = month.state;
  const canDecide = approval?.status === "waiting" && !month.approvalIsStale;
  const isBusy = job !== null;

  async function make() {
    const isRenewal = approval !== null;
    const result = await store.run("approval", (progress) => actions.makeApproval(today, progress), {
      note: () => ({ text: words.approve.made, undo: "no" }),
    });
    if (result?.ok) onChanges(isRenewal ? result.value.changes : null);
  }

  return (
    <>
      <div className={styles.buttons}>
        {canDecide && (
          <>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => setDeciding("approve")}>
              {words.approve.approveDots}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => setDeciding("return")}>
              {words.approve.returnDots}
            </Button>
          </>
        )}
        <Button
          appearance={canDecide || (approval?.status === "approved" && !month.approvalIsStale) ? "subtle" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => void make()}
        >
          {approval ? words.approve.renew : words.approve.make}
        </Button>
      </div>
      {approval && <Hint>{words.approve.keeps}</Hint>}
      <Hint>{words.approve.noUndo}</Hint>
      {deciding && <DecideDialog kind={deciding} month={month} onClose={() => setDeciding(null)} />}
    </>
  );
}
