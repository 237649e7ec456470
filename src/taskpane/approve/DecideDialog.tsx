import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { periodOf } from "../../domain/time/period";
import type { ApprovalDecision } from "../../actions/actions";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { Hint } from "../parts/Hint";

interface DecideDialogProps {
  kind: ApprovalDecision["kind"];
  evaluated: EvaluatedPeriod;
  onClose: () => void;
}

/** Asks who decides and, for a return, why; nothing is recorded before both are there. */
export function DecideDialog({ kind, evaluated, onClose }: DecideDialogProps) {
  const pane = usePane();
  const say = pane.words.approve;
  const form = useDecision(kind, onClose);
  const isReturn = kind === "return";
  const when = pane.period(periodOf(evaluated.state));
  const approveLead = evaluated.scheme.payout.kind === "none" ? say.approveLeadPlain : say.approveLead;
  return (
    <FormDialog
      title={isReturn ? say.returnTitle(when) : say.approveTitle(when)}
      submit={isReturn ? say.returnIt : say.approve}
      onSubmit={form.decide}
      onClose={onClose}
    >
      <span>{isReturn ? say.returnLead : approveLead}</span>
      <Field
        label={say.by}
        hint={pane.local(evaluated.scheme.roles.approver)}
        required
        {...(form.lacksBy && { validationMessage: say.byMissing })}
      >
        <Input value={form.by} onChange={(_event, data) => form.setBy(data.value)} />
      </Field>
      <Field
        label={isReturn ? say.reasonField : say.noteField}
        required={isReturn}
        {...(form.lacksReason && { validationMessage: say.reasonMissing })}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={form.reason}
          onChange={(_event, data) => form.setReason(data.value)}
        />
      </Field>
      <Hint>{pane.words.check.notUndoable}</Hint>
    </FormDialog>
  );
}

function useDecision(kind: ApprovalDecision["kind"], onClose: () => void) {
  const { words, actions, store } = usePane();
  const { today } = usePaneState();
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const isByMissing = by.trim() === "";
  const isReasonMissing = kind === "return" && reason.trim() === "";
  const text = kind === "return" ? words.approve.decidedReturn : words.approve.decidedApprove;

  function decide() {
    setWasSubmitted(true);
    if (isByMissing || isReasonMissing) return;
    onClose();
    const decision = { kind, by: by.trim(), reason: reason.trim() };
    void store.run("decide", () => actions.decide(decision, today), { note: () => ({ text, isFinal: true }) });
  }

  const lacksBy = wasSubmitted && isByMissing;
  const lacksReason = wasSubmitted && isReasonMissing;
  return { by, setBy, reason, setReason, lacksBy, lacksReason, decide };
}
