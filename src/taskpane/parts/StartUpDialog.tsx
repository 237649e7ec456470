import { useEffect, useState } from "react";
import { usePane } from "../paneContext";
import { FormDialog } from "./FormDialog";
import { Hint } from "./Hint";

/** Lets the workbook open with the pane or not, after saying whom that concerns. */
export function StartUpDialog({ onClose }: { onClose: () => void }) {
  const { words, actions, store } = usePane();
  const { menu } = words;
  const [opens, setOpens] = useState<boolean | null>(null);

  useEffect(() => {
    void actions.opensWithWorkbook().then((asked) => setOpens(asked.ok && asked.value));
  }, [actions]);

  function change() {
    onClose();
    void store.run("startUp", () => actions.openWithWorkbook(opens !== true), {
      note: () => ({ text: menu.startUpDone(opens !== true), isFinal: false }),
    });
  }

  return (
    <FormDialog
      title={menu.startUpTitle}
      submit={opens === true ? menu.startUpOff : menu.startUpOn}
      canSubmit={opens !== null}
      unsaved={false}
      onSubmit={change}
      onClose={onClose}
    >
      <span>{menu.startUpLead}</span>
      {opens !== null && <Hint>{opens ? menu.startUpIsOn : menu.startUpIsOff}</Hint>}
    </FormDialog>
  );
}
