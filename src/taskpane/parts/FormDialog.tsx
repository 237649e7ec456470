import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { usePane, usePaneState } from "../paneContext";
import { useFocusBack } from "./useFocusBack";
import { useWayOut } from "./useWayOut";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  actions: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    marginTop: "4px",
  },
  content: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0, "> *": { flexShrink: 0 } },
});

interface FormDialogProps {
  title: string;
  submit: string;
  /** What closes it without submitting; usually Cancel. */
  cancel?: string;
  canSubmit?: boolean;
  /** Something was typed or chosen in it that closing would lose. */
  unsaved: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the pane: Esc and Cancel close it, after a question if something would be lost; Enter submits it, and it cannot be submitted while work is under way. */
export function FormDialog(props: FormDialogProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { job } = usePaneState();
  useFocusBack();
  const close = useWayOut(props.unsaved, props.onClose);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (props.canSubmit !== false && !job) props.onSubmit();
  }
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && close()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle className={styles.title}>{props.title}</DialogTitle>
            <DialogContent className={styles.content}>{props.children}</DialogContent>
            <div className={styles.actions}>
              <Button onClick={close}>{props.cancel ?? words.cancel}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={props.canSubmit === false || job !== null}>
                {props.submit}
              </Button>
            </div>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
