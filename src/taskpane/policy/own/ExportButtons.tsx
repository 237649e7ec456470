import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { policyText } from "../../../domain/parse/policyFile";
import type { Scheme } from "../../../domain/scheme/scheme";
import { usePane } from "../../paneContext";
import { copyText } from "../../parts/copyText";
import { Hint } from "../../parts/Hint";
import { usePolicyWords } from "../words";
import { downloadText, fileName, keepsDownloads, schemaAddress } from "./saveText";

/** As in src/domain/scheme/policySchema.ts, which is for the build. */
const schemaFile = "assets/policy.schema.json";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  text: { width: "100%", marginTop: "6px", fontFamily: "Consolas, monospace" },
});

interface ExportProps {
  scheme: Scheme;
  isDisabled?: boolean;
  /** It was downloaded or copied. */
  onSaved?: () => void;
}

/** A policy as a file: downloaded, copied, or shown where the host refuses both. */
export function ExportButtons({ scheme, isDisabled = false, onSaved }: ExportProps) {
  const styles = useStyles();
  const { choose } = usePolicyWords();
  const { said, byHand, download, copy } = useSaving(scheme, onSaved);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={isDisabled}
          onClick={() => void download()}
        >
          {choose.download}
        </Button>
        <Button size="small" icon={<Copy20Regular />} disabledFocusable={isDisabled} onClick={() => void copy()}>
          {choose.copy}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {said !== "" && <Hint>{said}</Hint>}
      </div>
      {byHand !== null && (
        <Textarea
          className={styles.text}
          aria-label={choose.fileText}
          readOnly
          rows={6}
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

function useSaving(scheme: Scheme, onSaved: () => void = () => undefined) {
  const { local, actions } = usePane();
  const { choose } = usePolicyWords();
  const [keepsFiles, setKeepsFiles] = useState(true);
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const file = fileName(local(scheme.name), scheme.version);
  const text = () => policyText(scheme, schemaAddress(schemaFile));

  useEffect(() => {
    void actions.hostFacts().then(({ platform }) => setKeepsFiles(keepsDownloads(platform)));
  }, [actions]);

  async function download() {
    if (!keepsFiles) {
      await copy(choose.copiedInstead(file));
      return;
    }
    downloadText(file, text());
    setSaid(choose.downloaded(file));
    onSaved();
  }

  async function copy(done: string) {
    const isCopied = await copyText(text());
    setByHand(isCopied ? null : text());
    setSaid(isCopied ? done : choose.copyByHand);
    if (isCopied) onSaved();
  }

  return { said, byHand, download, copy: () => copy(choose.copied) };
}
