import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -6px", padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "inline-flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface RowLink {
  key: string;
  name: string;
  detail?: ReactNode;
  icon?: ReactNode;
  /** What pressing does, where the two lines do not say it. */
  tip?: string;
  end?: ReactNode;
  onOpen: () => void;
}

/** Rows that lead to a place in the workbook. */
export function RowLinks({ rows }: { rows: readonly RowLink[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key}>
          <button type="button" className={styles.row} title={row.tip} onClick={row.onOpen}>
            {row.icon && (
              <span aria-hidden className={styles.icon}>
                {row.icon}
              </span>
            )}
            <span className={styles.text}>
              {row.name}
              {row.detail && <span className={styles.detail}>{row.detail}</span>}
            </span>
            {row.end}
            <ChevronRight16Regular aria-hidden className={styles.chevron} />
          </button>
        </li>
      ))}
    </ul>
  );
}
