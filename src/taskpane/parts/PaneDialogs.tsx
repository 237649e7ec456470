import { lazy, Suspense } from "react";
import { usePaneState } from "../paneContext";

const LapseDialog = lazy(() => import("./LapseDialog").then((module) => ({ default: module.LapseDialog })));
const LeaveDialog = lazy(() => import("./LeaveDialog").then((module) => ({ default: module.LeaveDialog })));
const ShortcutsDialog = lazy(() => import("./ShortcutsDialog").then((module) => ({ default: module.ShortcutsDialog })));
const LogIncident = lazy(() => import("../check/LogIncident").then((module) => ({ default: module.LogIncident })));

export type PaneDialog = "incident" | "shortcuts" | null;

/** Dialogs that any screen or key opens. */
export function PaneDialogs({ opened, onClose }: { opened: PaneDialog; onClose: () => void }) {
  const { question, leaving, evaluated } = usePaneState();
  return (
    <Suspense>
      {question && <LapseDialog question={question} />}
      {leaving && <LeaveDialog leaving={leaving} />}
      {opened === "shortcuts" && <ShortcutsDialog onClose={onClose} />}
      {opened === "incident" && evaluated && <LogIncident evaluated={evaluated} onClose={onClose} />}
    </Suspense>
  );
}
