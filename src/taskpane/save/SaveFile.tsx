import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular, WindowNew20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import type { FileKind, FileToSave } from "./fileToSave";
import { type Saved, useSaveFile } from "./useSaveFile";
import type { SaveWay } from "./waysToSave";
import { useSaveWords } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  text: { width: "100%", marginTop: "6px", fontFamily: "Consolas, monospace" },
});

interface SaveFileProps {
  kind: FileKind;
  /** Makes the file once a way is chosen; null where that failed, which the maker has told. */
  make: () => FileToSave | null | Promise<FileToSave | null>;
  isDisabled?: boolean;
  /** It was opened, handed on or copied. */
  onSaved?: () => void;
  /** What to do instead where a file of this kind can leave this Excel in no way. */
  instead?: ReactElement;
}

const icons: Readonly<Record<SaveWay, ReactElement>> = {
  window: <WindowNew20Regular />,
  download: <ArrowDownload20Regular />,
  copy: <Copy20Regular />,
};

/** A button for each way a file can take out of this Excel, and where it went. */
export function SaveFile({ kind, make, isDisabled = false, onSaved, instead }: SaveFileProps) {
  const styles = useStyles();
  const words = useSaveWords();
  const { job } = usePaneState();
  const { ways, saved, save } = useSaveFile(kind);
  const press = async (way: SaveWay) => {
    const file = await make();
    if (file !== null && (await save(file, way))) onSaved?.();
  };
  if (ways === null) return null;
  if (ways.length === 0) return instead ?? <Hint>{words.noWay}</Hint>;
  return (
    <>
      <div className={styles.buttons}>
        {ways.map((way, nth) => (
          <Button
            key={way}
            size="small"
            appearance={nth === 0 ? "secondary" : "subtle"}
            icon={icons[way]}
            disabledFocusable={isDisabled || job !== null}
            onClick={() => void press(way)}
          >
            {words.ways[way]}
          </Button>
        ))}
      </div>
      <WhereItWent {...saved} />
    </>
  );
}

/** Told to whoever hears the pane as well. */
function WhereItWent({ said, byHand }: Saved) {
  const styles = useStyles();
  const words = useSaveWords();
  return (
    <>
      <div role="status" aria-live="polite">
        {said !== "" && <Hint>{said}</Hint>}
      </div>
      {byHand !== null && (
        <Textarea
          className={styles.text}
          aria-label={words.fileText}
          readOnly
          rows={6}
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
