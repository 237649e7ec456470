import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", padding: "10px 10px 16px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A screen over a step: the focus goes to its title, Esc and the arrow lead back. */
export function SubScreen(props: { title: string; onClose: () => void; children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOurs = event.currentTarget.contains(event.target as Node);
    if (event.key === "Escape" && isOurs && !event.defaultPrevented) props.onClose();
  };
  return (
    <section className={styles.screen} aria-label={props.title} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={props.onClose} />
        <h2 tabIndex={-1} ref={heading} className={styles.title}>
          {props.title}
        </h2>
      </div>
      {props.children}
    </section>
  );
}
