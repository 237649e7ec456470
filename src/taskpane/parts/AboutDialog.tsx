import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { version } from "../version";
import { helpFile } from "../../text/helpFile";
import { usePane } from "../paneContext";
import { copyText } from "./copyText";
import { diagnosticReport } from "./diagnosticReport";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  surface: { padding: "16px", width: "calc(100vw - 24px)", maxWidth: "420px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0, "> *": { flexShrink: 0 } },
  report: { width: "100%", fontFamily: "Consolas, monospace", fontSize: tokens.fontSizeBase200 },
});

/** The version, the way to the help, and a report that can be sent when something goes wrong. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const { menu } = words;
  const { text, said, area, copy } = useReport();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{menu.aboutTitle(version)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Link href={new URL(helpFile[language], document.baseURI).href} target="_blank" rel="noopener">
              {menu.help}
            </Link>
            <span>{menu.reportLead}</span>
            <Textarea
              className={styles.report}
              textarea={{ ref: area }}
              aria-label={menu.report}
              readOnly
              rows={9}
              value={text}
              onFocus={(event) => event.target.select()}
            />
            <div role="status" aria-live="polite">
              {said !== "" && <Hint>{said}</Hint>}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
            <Button appearance="primary" disabledFocusable={text === ""} onClick={() => void copy()}>
              {menu.copyReport}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The report as it was when the dialog opened; where copying is refused it is selected for the reader to copy. */
function useReport() {
  const { words, actions, store } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");

  useEffect(() => {
    void actions.hostFacts().then((facts) => setText(diagnosticReport(facts, navigator.userAgent, store.troubleLog())));
  }, [actions, store]);

  async function copy() {
    const isCopied = await copyText(text);
    if (!isCopied) area.current?.select();
    setSaid(isCopied ? words.menu.copied : words.menu.copyByHand);
  }

  return { text, said, area, copy };
}
