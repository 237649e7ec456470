import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "6px",
    padding: "24px 16px",
    textAlign: "center",
  },
  icon: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says that there is nothing here, and why that is fine or what to do. */
export function Empty(props: {
  icon: ReactNode;
  isGood?: boolean;
  title: string;
  hint?: string;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span aria-hidden className={props.isGood ? styles.good : styles.icon}>
        {props.icon}
      </span>
      <p className={styles.title}>{props.title}</p>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </div>
  );
}
