import { usePane } from "../paneContext";
import type { Question } from "../store/paneState";
import { FormDialog } from "./FormDialog";

/** Before a change that makes an approval lapse: whose it is, and what must be done anew. */
export function LapseDialog({ question: { approval, answer } }: { question: Question }) {
  const { words, day } = usePane();
  const { lapseTitle, lapseLead, lapsePublished, lapse } = words.approve;
  return (
    <FormDialog
      title={lapseTitle}
      submit={lapse}
      unsaved={false}
      onSubmit={() => answer(true)}
      onClose={() => answer(false)}
    >
      <span>{lapseLead(approval.decidedBy, approval.decidedOn ? day(approval.decidedOn) : words.unknown)}</span>
      {approval.publishedOn !== null && <span>{lapsePublished(day(approval.publishedOn))}</span>}
    </FormDialog>
  );
}
