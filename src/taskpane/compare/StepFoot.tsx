import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "8px" },
});

/** The ways on from a step. */
export function StepFoot({ children }: { children: ReactNode }) {
  return <div className={useStyles().foot}>{children}</div>;
}
