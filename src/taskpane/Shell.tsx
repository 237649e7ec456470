import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useState } from "react";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { ErrorBoundary } from "./ErrorBoundary";
import { FirstRun } from "./first/FirstRun";
import { usePane, usePaneState } from "./paneContext";
import { BrokenScreen } from "./parts/BrokenScreen";
import { Header } from "./parts/Header";
import type { AppearanceChoice } from "./remembered";
import { JobBar } from "./parts/JobBar";
import { Loading } from "./parts/Loading";
import { Messages } from "./parts/Messages";
import { type PaneDialog, PaneDialogs } from "./parts/PaneDialogs";
import { PersonBar } from "./parts/PersonBar";
import type { StepId } from "./path";
import { PeriodPath } from "./PeriodPath";
import { StepPanel } from "./StepPanel";
import { useRoute, type Route } from "./useRoute";
import { useStillHere } from "./useStillHere";
import { useShortcuts } from "./useShortcuts";

const Explain = lazy(() => import("./explain/Explain").then((module) => ({ default: module.Explain })));

const Compare = lazy(() => import("./compare/Compare").then((module) => ({ default: module.Compare })));

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    position: "relative",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reading: { position: "absolute", left: 0, bottom: 0, width: "100%" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    outline: "none",
  },
});

/** Header and path above, the chosen screen between, the selected person below. */
export function Shell(props: AppearanceChoice) {
  const styles = useStyles();
  const { words } = usePane();
  const { evaluated, reading } = usePaneState();
  const route = useRoute();
  const [dialog, setDialog] = useState<PaneDialog>(null);
  const choose = useChoose(route);
  useKeys(evaluated, route.lead, setDialog);
  useStillHere();
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <Header {...props} onShortcuts={() => setDialog("shortcuts")} onCompare={() => route.compare("compare")} />
        {evaluated && <PeriodPath evaluated={evaluated} route={route} onChoose={choose} />}
        <JobBar />
        {reading === "again" && <ProgressBar className={styles.reading} aria-label={words.loading} />}
      </header>
      <main className={styles.body} ref={route.body} tabIndex={-1}>
        <Messages onRemap={() => route.compare("remap")} />
        <ErrorBoundary
          key={route.comparing ?? route.step}
          fallback={(problem, again) => <BrokenScreen problem={problem} onAgain={again} />}
        >
          <Body evaluated={evaluated} route={route} onLog={() => setDialog("incident")} />
        </ErrorBoundary>
      </main>
      <PaneDialogs opened={dialog} onClose={() => setDialog(null)} />
      {evaluated && evaluated.people.length > 0 && !route.isExplaining && route.comparing === null && (
        <footer>
          <PersonBar evaluated={evaluated} onExplain={route.explain} buttonRef={route.bar} />
        </footer>
      )}
    </div>
  );
}

/** What a step said is past once another one is looked at. */
function useChoose({ choose }: Route): (step: StepId) => void {
  const { store } = usePane();
  return (step) => {
    store.dismissNote();
    choose(step);
  };
}

/** Steps and incidents are there once somebody is evaluated. */
function useKeys(evaluated: EvaluatedPeriod | null, lead: Route["lead"], open: (dialog: PaneDialog) => void) {
  const hasPeriod = evaluated !== null;
  const hasPeople = evaluated !== null && evaluated.people.length > 0;
  useShortcuts({
    onStep: useCallback((step: StepId) => hasPeriod && lead(step), [hasPeriod, lead]),
    onLog: useCallback(() => hasPeople && open("incident"), [hasPeople, open]),
    onHelp: useCallback(() => open("shortcuts"), [open]),
  });
}

interface BodyProps {
  evaluated: EvaluatedPeriod | null;
  route: Route;
  onLog: () => void;
}

function Body({ evaluated, route, onLog }: BodyProps) {
  const { reading, isPeriodDoubtful } = usePaneState();
  if (reading === "unread") return <Loading />;
  if (route.comparing !== null)
    return (
      <Suspense fallback={<Loading />}>
        <Compare
          key={route.comparing}
          purpose={route.comparing}
          onClose={route.closeCompare}
          onAdopted={route.adopted}
        />
      </Suspense>
    );
  if (!evaluated)
    return isPeriodDoubtful ? null : (
      <FirstRun isCreating={route.isCreating} onCreating={route.setIsCreating} onCompare={route.compare} />
    );
  return (
    <>
      <StepPanel
        step={route.step}
        evaluated={evaluated}
        isHidden={route.isExplaining}
        onStep={route.lead}
        onLog={onLog}
        onRemap={() => route.compare("remap")}
      />
      {route.isExplaining && (
        <Suspense fallback={<Loading />}>
          <Explain evaluated={evaluated} onClose={route.closeExplain} />
        </Suspense>
      )}
    </>
  );
}
