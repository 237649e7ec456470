import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import type { PastedLine } from "./pastedPeople";

const shown = 200;

const useStyles = makeStyles({
  frame: {
    maxHeight: "180px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "2px 8px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  who: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

const colors = {
  new: "success",
  known: "informative",
  twice: "warning",
  unnumbered: "warning",
  nobody: "informative",
  clash: "danger",
  unread: "danger",
} as const;

/** What becomes of each pasted line, the ones that cannot be added marked and counted. */
export function PastedPreview({ lines }: { lines: readonly PastedLine[] }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const skipped = lines.filter((line) => line.kind !== "new").length;
  if (lines.length === 0) return <Hint>{words.add.nobody}</Hint>;
  return (
    <div>
      <span className={styles.label}>{words.add.preview}</span>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={words.add.preview}>
        <ul className={styles.list}>
          {lines.slice(0, shown).map((line) => (
            <li key={line.line} className={styles.line}>
              <span className={styles.who}>{"text" in line ? line.text : `${line.number} ${line.name}`.trim()}</span>
              <Badge appearance="tint" shape="rounded" color={colors[line.kind]}>
                <LineState line={line} />
              </Badge>
            </li>
          ))}
        </ul>
      </div>
      <div role="status" aria-live="polite">
        {lines.length > shown && <Hint>{words.add.more(numbers.count(lines.length - shown))}</Hint>}
        {skipped > 0 && <Hint>{words.add.skipped(numbers.count(skipped))}</Hint>}
      </div>
    </div>
  );
}

function LineState({ line }: { line: PastedLine }) {
  const { words } = usePane();
  switch (line.kind) {
    case "new":
      return words.add.isNew;
    case "known":
      return words.add.isKnown;
    case "twice":
      return words.add.isTwice;
    case "clash":
      return words.add.isClash(line.otherName);
    case "unnumbered":
      return words.add.isUnnumbered;
    case "nobody":
      return words.add.isNobody;
    case "unread":
      return words.add.isUnread;
  }
}
