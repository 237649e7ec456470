import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { periodOf } from "../../domain/time/period";
import { usePane, usePaneState } from "../paneContext";
import type { AppearanceChoice } from "../remembered";

/** Where the menu leads outside itself. */
interface MenuWays {
  onShortcuts: () => void;
  onCompare: () => void;
}

const MoreMenu = lazy(() => import("./MoreMenu").then((module) => ({ default: module.MoreMenu })));

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 6px 0 12px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Keeps the title in place until the menu has arrived. */
  menu: { width: "32px", height: "32px", flexShrink: 0 },
  period: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** Department and period, and the menu of everything that is not a step of the period. */
export function Header(props: AppearanceChoice & MenuWays) {
  const styles = useStyles();
  const { words, period } = usePane();
  const { evaluated } = usePaneState();
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>
        {evaluated ? evaluated.state.department : words.product}{" "}
        {evaluated && <span className={styles.period}>{period(periodOf(evaluated.state))}</span>}
      </h1>
      <Suspense fallback={<div className={styles.menu} />}>
        <MoreMenu {...props} />
      </Suspense>
    </div>
  );
}
