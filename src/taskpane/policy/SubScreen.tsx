import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useWayOut } from "../parts/useWayOut";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "10px 10px 16px",
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  foot: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
  title: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface SubScreenProps {
  title: string;
  /** Something was typed or chosen in it that leaving would lose. */
  unsaved: boolean;
  /** What the screen is for; Cancel stands beside it. */
  submit?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A screen over a step: the focus goes to its title; Esc, the arrow and Cancel lead back, after a question if something would be lost. */
export function SubScreen(props: SubScreenProps) {
  const styles = useStyles();
  const { words } = usePane();
  const close = useWayOut(props.unsaved, props.onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const isOurs = event.currentTarget.contains(event.target as Node);
    if (event.key === "Escape" && isOurs && !event.defaultPrevented) close();
  };
  return (
    <section className={styles.screen} aria-label={props.title} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={close} />
        <h2 tabIndex={-1} ref={heading} className={styles.title}>
          {props.title}
        </h2>
      </div>
      {props.children}
      {props.submit && (
        <div className={styles.foot}>
          <Button onClick={close}>{words.cancel}</Button>
          {props.submit}
        </div>
      )}
    </section>
  );
}
