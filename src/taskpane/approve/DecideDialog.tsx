import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Decision } from "../../actions/actions";
import type { Month } from "../../sheets/month";
import { usePane, usePaneState } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { Hint } from "../parts/Hint";

interface DecideDialogProps {
  kind: Decision["kind"];
  month: Month;
  onClose: () => void;
}

/** Asks who decides and, for a return, why; nothing is recorded before both are there. */
export function DecideDialog({ kind, month, onClose }: DecideDialogProps) {
  const pane = usePane();
  const { today } = usePaneState();
  const say = pane.words.approve;
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const isReturn = kind === "return";
  const when = pane.month(month.state.month);
  const noBy = wasSubmitted && by.trim() === "";
  const noReason = wasSubmitted && isReturn && reason.trim() === "";

  function decide() {
    setWasSubmitted(true);
    if (by.trim() === "" || (isReturn && reason.trim() === "")) return;
    onClose();
    const decision = { kind, by: by.trim(), reason: reason.trim() };
    void pane.store.run("decide", () => pane.actions.decide(decision, today), {
      note: () => ({ text: isReturn ? say.decidedReturn : say.decidedApprove, undo: "no" }),
    });
  }

  return (
    <FormDialog
      title={isReturn ? say.returnTitle(when) : say.approveTitle(when)}
      submit={isReturn ? say.returnIt : say.approve}
      onSubmit={decide}
      onClose={onClose}
    >
      <span>{isReturn ? say.returnLead : say.approveLead}</span>
      <Field label={say.by} required {...(noBy && { validationMessage: say.byMissing })}>
        <Input value={by} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <Field
        label={isReturn ? say.reasonField : say.noteField}
        required={isReturn}
        {...(noReason && { validationMessage: say.reasonMissing })}
      >
        <Textarea rows={3} resize="vertical" value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <Hint>{pane.words.check.notUndoable}</Hint>
    </FormDialog>
  );
}
