import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "10px 12px 12px",
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px", marginBottom: "6px" },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled block of a screen; `aside` stands at the right of its heading. */
export function Section(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {props.title}
        </h3>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
