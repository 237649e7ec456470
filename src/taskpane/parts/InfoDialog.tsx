import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../paneContext";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0, "> *": { flexShrink: 0 } },
});

interface InfoDialogProps {
  title: string;
  /** Buttons beside the one that closes it. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Something to read over the pane, where nothing is submitted. */
export function InfoDialog({ title, actions, onClose, children }: InfoDialogProps) {
  const styles = useStyles();
  const { words } = usePane();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
            {actions}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
