import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { adviceFor } from "../../domain/engine/advice";
import { evaluate } from "../../domain/engine/evaluate";
import type { Inputs } from "../../domain/inputs/inputs";
import type { Scheme } from "../../domain/scheme/scheme";
import { nextGradeTexts } from "../../text/results/adviceText";
import { usePane } from "../paneContext";
import { usePolicyWords } from "../policy/words";

const useStyles = makeStyles({
  details: { gridColumn: "2 / -1", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer", width: "fit-content" },
  lines: { margin: "2px 0 0", paddingLeft: "14px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface WayUpProps {
  /** The policy that is tried. */
  scheme: Scheme;
  inputs: Inputs | undefined;
  total: number | null;
}

/** What would reach the next grade under the policy that is tried, worked out when somebody asks. */
export function WayUp({ scheme, inputs, total }: WayUpProps) {
  const styles = useStyles();
  const { whatIf } = usePolicyWords();
  const [isOpen, setIsOpen] = useState(false);
  const isHighest = total === null || !scheme.bands.some(({ from }) => from > total);
  if (inputs === undefined || isHighest) return null;
  return (
    <details className={styles.details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{whatIf.wayUp}</summary>
      {isOpen && <Lines scheme={scheme} inputs={inputs} />}
    </details>
  );
}

function Lines({ scheme, inputs }: { scheme: Scheme; inputs: Inputs }) {
  const styles = useStyles();
  const { language } = usePane();
  const lines = useMemo(() => {
    const result = evaluate(scheme, inputs);
    return result.ok ? nextGradeTexts(result.value, adviceFor(scheme, inputs, result.value), scheme, language) : [];
  }, [scheme, inputs, language]);
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
