import { usePane } from "../paneContext";
import type { Leaving } from "../store/paneState";
import { FormDialog } from "./FormDialog";

/** Before what was typed in the pane is lost: whether it may go. */
export function LeaveDialog({ leaving: { answer } }: { leaving: Leaving }) {
  const { title, lead, stay, giveUp } = usePane().words.leave;
  return (
    <FormDialog
      title={title}
      submit={giveUp}
      cancel={stay}
      unsaved={false}
      onSubmit={() => answer(true)}
      onClose={() => answer(false)}
    >
      <span>{lead}</span>
    </FormDialog>
  );
}
