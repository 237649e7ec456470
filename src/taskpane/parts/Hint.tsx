import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hint: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** A small line that explains what stands above it. */
export function Hint(props: { children: ReactNode; id?: string }) {
  return (
    <p className={useStyles().hint} {...(props.id ? { id: props.id } : {})}>
      {props.children}
    </p>
  );
}
