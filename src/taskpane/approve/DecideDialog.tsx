import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { standingsOf, teamFigures } from "../../domain/engine/teamFigures";
import { periodOf } from "../../domain/time/period";
import type { ApprovalDecision } from "../../actions/actions";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { teamPayName } from "../../text/pay/payText";
import type { WorkbookState } from "../../sheets/book/workbookState";
import { usePane, usePaneState } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { Hint } from "../parts/Hint";
import { withSeverity } from "../path";

/** An approval that is withdrawn is a return: the sheet is made and decided upon anew. */
export type Deciding = ApprovalDecision["kind"] | "withdraw";

interface DecideDialogProps {
  kind: Deciding;
  evaluated: EvaluatedPeriod;
  onClose: () => void;
}

/** Asks who decides and, for a return, why; nothing is recorded before both are there. */
export function DecideDialog({ kind, evaluated, onClose }: DecideDialogProps) {
  const pane = usePane();
  const say = pane.words.approve;
  const form = useDecision(kind, evaluated.state, onClose);
  const needsReason = kind !== "approve";
  const approved = useApproved(evaluated);
  const { title, submit, lead, reason } = useAsked(kind, evaluated);
  return (
    <FormDialog title={title} submit={submit} unsaved={form.isBegun} onSubmit={form.decide} onClose={onClose}>
      <span>{lead}</span>
      {kind === "approve" && <strong>{approved}</strong>}
      <Field
        label={say.by}
        hint={pane.local(evaluated.scheme.roles.approver)}
        required
        {...(form.lacksBy && { validationMessage: say.byMissing })}
      >
        <Input value={form.by} onChange={(_event, data) => form.setBy(data.value)} />
      </Field>
      <Field label={reason} required={needsReason} {...(form.lacksReason && { validationMessage: say.reasonMissing })}>
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

/** What is asked, word by word. */
function useAsked(kind: Deciding, { scheme, state }: EvaluatedPeriod) {
  const { words, period } = usePane();
  const say = words.approve;
  const when = period(periodOf(state));
  const lead = scheme.payout.kind === "none" ? say.approveLeadPlain : say.approveLead;
  return {
    approve: { title: say.approveTitle(when), submit: say.approve, lead, reason: say.noteField },
    return: { title: say.returnTitle(when), submit: say.returnIt, lead: say.returnLead, reason: say.reasonField },
    withdraw: {
      title: say.withdrawTitle(when),
      submit: say.withdraw,
      lead: say.withdrawLead,
      reason: say.withdrawReason,
    },
  }[kind];
}

/** Whom and how much the approval is for, and what is still open: "12 人 · 发放合计 5,400 元 · 3 处警告未处理". */
function useApproved({ people, findings, scheme }: EvaluatedPeriod): string {
  const { words, numbers, language } = usePane();
  const { scored, payout } = teamFigures(standingsOf(people), scheme.decimals);
  const isPaid = people.some(({ evaluation }) => (evaluation?.payout ?? null) !== null);
  const warnings = withSeverity(findings, "warning").length;
  return [
    words.approve.people(numbers.count(scored)),
    ...(isPaid ? [`${teamPayName(scheme.payout, language) ?? ""} ${numbers.money(payout)}`] : []),
    ...(warnings > 0 ? [words.approve.openWarnings(numbers.count(warnings))] : []),
  ].join(" · ");
}

function useDecision(kind: Deciding, { approver = "" }: WorkbookState, onClose: () => void) {
  const { words, actions, store } = usePane();
  const { today } = usePaneState();
  const [by, setBy] = useState(approver);
  const [reason, setReason] = useState("");
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const isByMissing = by.trim() === "";
  const isReasonMissing = kind !== "approve" && reason.trim() === "";
  const { decidedApprove, decidedReturn, decidedWithdraw } = words.approve;
  const text = { approve: decidedApprove, return: decidedReturn, withdraw: decidedWithdraw }[kind];

  function decide() {
    setWasSubmitted(true);
    if (isByMissing || isReasonMissing) return;
    onClose();
    const decision = { kind: kind === "approve" ? kind : "return", by: by.trim(), reason: reason.trim() } as const;
    void store.run("decide", () => actions.decide(decision, today), { note: () => ({ text, isFinal: true }) });
  }

  const lacksBy = wasSubmitted && isByMissing;
  const lacksReason = wasSubmitted && isReasonMissing;
  const isBegun = by !== "" || reason !== "";
  return { by, setBy, reason, setReason, isBegun, lacksBy, lacksReason, decide };
}
