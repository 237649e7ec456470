import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { Loading } from "./parts/Loading";
import { panelId, tabId } from "./parts/Stepper";
import type { StepId } from "./path";

const Prepare = lazy(() => import("./prepare/Prepare").then((module) => ({ default: module.Prepare })));
const CheckFindings = lazy(() => import("./check/CheckFindings").then((module) => ({ default: module.CheckFindings })));
const Approve = lazy(() => import("./approve/Approve").then((module) => ({ default: module.Approve })));
const Interviews = lazy(() => import("./interviews/Interviews").then((module) => ({ default: module.Interviews })));

const useStyles = makeStyles({
  // As high as the pane, so that a bar at the foot of a screen stands at the foot of the pane.
  panel: { flex: "1 0 auto", display: "flex", flexDirection: "column", minWidth: 0 },
});

interface StepPanelProps {
  step: StepId;
  evaluated: EvaluatedPeriod;
  isHidden: boolean;
  onStep: (step: StepId) => void;
  onLog: () => void;
  onRemap: () => void;
}

/** The screen of one step, fetched when it is first wanted. */
export function StepPanel(props: StepPanelProps) {
  const styles = useStyles();
  return (
    <div
      role="tabpanel"
      id={panelId(props.step)}
      aria-labelledby={tabId(props.step)}
      hidden={props.isHidden}
      className={props.isHidden ? undefined : styles.panel}
    >
      <Suspense fallback={<Loading />}>
        <StepScreen {...props} />
      </Suspense>
    </div>
  );
}

function StepScreen({ step, evaluated, onStep, onLog, onRemap }: StepPanelProps) {
  switch (step) {
    case "prepare":
      return <Prepare evaluated={evaluated} onStep={onStep} onLog={onLog} onRemap={onRemap} />;
    case "check":
      return <CheckFindings evaluated={evaluated} />;
    case "approve":
      return <Approve evaluated={evaluated} onStep={onStep} />;
    case "interviews":
      return <Interviews evaluated={evaluated} />;
  }
}
