import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import { fixLines } from "./fixLines";
import type { Fixable } from "./sameFixes";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: {
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  place: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface FixPreviewProps {
  findings: readonly Fixable[];
  onApply: () => void;
  onClose: () => void;
}

/** Every cell that is about to be written, as it is and as it will be. */
export function FixPreview({ findings, onApply, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const lines = fixLines(findings, words, numbers);
  const whose = new Map(findings.map(({ fix, person }) => [fix.at, person] as const));
  return (
    <FormDialog
      title={words.check.previewTitle(numbers.count(lines.length))}
      submit={words.check.fixEverything(numbers.count(lines.length))}
      unsaved={false}
      onSubmit={onApply}
      onClose={onClose}
    >
      <ul className={styles.list} tabIndex={0} aria-label={words.check.previewTitle(numbers.count(lines.length))}>
        {lines.map(({ at, was, will }) => (
          <li key={`${at.sheet}!${at.address}`} className={styles.line}>
            <span className={styles.place}>
              {at.sheet}!{at.address} {whose.get(at)?.number} {whose.get(at)?.name}
            </span>
            {was === "" ? will : words.check.change(was, will)}
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
