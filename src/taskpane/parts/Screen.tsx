import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { unseen } from "./unseen";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 10px 16px", minWidth: 0 },
  title: { ...unseen, margin: 0 },
});

/** The body of one step; its title is for screen readers, the stepper shows it to everyone else. */
export function Screen(props: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.children}
    </div>
  );
}
