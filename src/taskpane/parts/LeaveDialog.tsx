import { useState } from "react";
import { usePane } from "../paneContext";
import type { Leaving } from "../store/paneState";
import { FormDialog } from "./FormDialog";

/** Before what was typed in the pane is lost: whether it may go. Whoever stays is back where they were. */
export function LeaveDialog({ leaving: { answer } }: { leaving: Leaving }) {
  const { title, lead, stay, giveUp } = usePane().words.leave;
  const [before] = useState(() => document.activeElement);
  const goBack = () => {
    answer(false);
    setTimeout(() => before instanceof HTMLElement && before.focus());
  };
  return (
    <FormDialog
      title={title}
      submit={giveUp}
      cancel={stay}
      unsaved={false}
      onSubmit={() => answer(true)}
      onClose={goBack}
    >
      <span>{lead}</span>
    </FormDialog>
  );
}
