import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { ErrorBoundary } from "./ErrorBoundary";
import { FirstRun } from "./first/FirstRun";
import { usePane, usePaneState, usePeriodLength } from "./paneContext";
import { BrokenScreen } from "./parts/BrokenScreen";
import { Header } from "./parts/Header";
import type { AppearanceChoice } from "./remembered";
import { JobBar } from "./parts/JobBar";
import { Loading } from "./parts/Loading";
import { Messages } from "./parts/Messages";
import { PersonBar } from "./parts/PersonBar";
import { Stepper } from "./parts/Stepper";
import { periodPath, type StepId } from "./path";
import { StepPanel } from "./StepPanel";
import { useRoute, type Route } from "./useRoute";

const LapseDialog = lazy(() => import("./parts/LapseDialog").then((module) => ({ default: module.LapseDialog })));
const LeaveDialog = lazy(() => import("./parts/LeaveDialog").then((module) => ({ default: module.LeaveDialog })));
const Explain = lazy(() => import("./explain/Explain").then((module) => ({ default: module.Explain })));

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
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
});

/** Header and path above, the chosen screen between, the selected person below. */
export function Shell(props: AppearanceChoice) {
  const styles = useStyles();
  const { words, store } = usePane();
  const length = usePeriodLength();
  const { evaluated, reading } = usePaneState();
  const route = useRoute();
  const choose = (step: StepId) => {
    store.dismissNote();
    route.choose(step);
  };
  return (
    <div className={styles.shell}>
      <header className={styles.top}>
        <Header {...props} />
        {evaluated && (
          <nav aria-label={words.steps.label(length)}>
            <Stepper steps={periodPath(evaluated)} chosen={route.step} onChoose={choose} />
          </nav>
        )}
        <JobBar />
        {reading === "again" && <ProgressBar className={styles.reading} aria-label={words.loading} />}
      </header>
      <main className={styles.body} ref={route.body}>
        <Messages />
        <ErrorBoundary
          key={route.step}
          fallback={(problem, again) => <BrokenScreen problem={problem} onAgain={again} />}
        >
          <Body evaluated={evaluated} route={route} />
        </ErrorBoundary>
      </main>
      <Asked />
      {evaluated && evaluated.people.length > 0 && !route.isExplaining && (
        <footer>
          <PersonBar evaluated={evaluated} onExplain={route.explain} buttonRef={route.bar} />
        </footer>
      )}
    </div>
  );
}

function Asked() {
  const { question, leaving } = usePaneState();
  return (
    <Suspense>
      {question && <LapseDialog question={question} />}
      {leaving && <LeaveDialog leaving={leaving} />}
    </Suspense>
  );
}

function Body({ evaluated, route }: { evaluated: EvaluatedPeriod | null; route: Route }) {
  const { reading, isPeriodDoubtful } = usePaneState();
  if (reading === "unread") return <Loading />;
  if (!evaluated)
    return isPeriodDoubtful ? null : <FirstRun isCreating={route.isCreating} onCreating={route.setIsCreating} />;
  return (
    <>
      <StepPanel step={route.step} evaluated={evaluated} isHidden={route.isExplaining} onStep={route.lead} />
      {route.isExplaining && (
        <Suspense fallback={<Loading />}>
          <Explain evaluated={evaluated} onClose={route.closeExplain} />
        </Suspense>
      )}
    </>
  );
}
