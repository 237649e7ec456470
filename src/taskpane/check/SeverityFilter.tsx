import { makeStyles, ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../sheets/kit/finding";
import { usePane } from "../paneContext";
import { SeverityIcon } from "./SeverityIcon";

export const severities = ["error", "warning", "notice"] as const;
export type Shown = Severity | "all";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontVariantNumeric: "tabular-nums" },
});

interface SeverityFilterProps {
  counts: Readonly<Record<Shown, number>>;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** How many findings there are of each severity; a press shows only those. */
export function SeverityFilter({ counts, shown, onShow }: SeverityFilterProps) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  return (
    <div role="group" aria-label={words.check.filter} className={styles.bar}>
      {(["all", ...severities] as const).map((one) => (
        <ToggleButton
          key={one}
          size="small"
          shape="circular"
          className={styles.button}
          checked={shown === one}
          {...(one !== "all" && { icon: <SeverityIcon severity={one} /> })}
          onClick={() => onShow(one)}
        >
          {one === "all" ? words.check.all : words.check.severity[one]} {numbers.count(counts[one])}
        </ToggleButton>
      ))}
    </div>
  );
}
