import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../paneContext";
import { areShortcutsOn, rememberShortcuts } from "../remembered";
import { Hint } from "./Hint";
import { InfoDialog } from "./InfoDialog";

const useStyles = makeStyles({
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
  return (
    <InfoDialog title={say.title} onClose={onClose}>
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
    </InfoDialog>
  );
}
