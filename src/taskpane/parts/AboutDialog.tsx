import { Button, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { version } from "../version";
import { guideFile, helpFile } from "../../text/helpFile";
import { usePane } from "../paneContext";
import { copyText } from "./copyText";
import { diagnosticReport } from "./diagnosticReport";
import { Hint } from "./Hint";
import { InfoDialog } from "./InfoDialog";

const useStyles = makeStyles({
  report: { width: "100%", fontFamily: "Consolas, monospace", fontSize: tokens.fontSizeBase200 },
});

/** The version, the way to the help, and a report that can be sent when something goes wrong. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const { menu } = words;
  const { text, said, area, copy } = useReport();
  const copying = (
    <Button appearance="primary" disabledFocusable={text === ""} onClick={() => void copy()}>
      {menu.copyReport}
    </Button>
  );
  return (
    <InfoDialog title={menu.aboutTitle(version)} actions={copying} onClose={onClose}>
      <Link href={new URL(helpFile[language], document.baseURI).href} target="_blank" rel="noopener">
        {menu.help}
      </Link>
      <Link href={new URL(guideFile[language], document.baseURI).href} target="_blank" rel="noopener">
        {menu.guide}
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
    </InfoDialog>
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
