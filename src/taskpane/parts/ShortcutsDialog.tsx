import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../paneContext";
import { areShortcutsOn, rememberShortcuts } from "../remembered";
import { Hint } from "./Hint";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "6px 12px", margin: 0 },
  keys: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "nowrap" },
  does: { margin: 0 },
});

/** The keys of the pane and what they do, and the switch that turns single keys off. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const [isOn, setIsOn] = useState(areShortcutsOn);
  const say = words.shortcuts;
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{say.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <dl className={styles.list}>
              {say.keys.map(([keys, does]) => (
                <div key={keys} style={{ display: "contents" }}>
                  <dt className={styles.keys}>{keys}</dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
            </dl>
            <Switch
              label={say.single}
              checked={isOn}
              onChange={(_event, data) => {
                setIsOn(data.checked);
                rememberShortcuts(data.checked);
              }}
            />
            <Hint>{say.hint}</Hint>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
