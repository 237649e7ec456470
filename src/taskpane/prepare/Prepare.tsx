import { Button } from "@fluentui/react-components";
import { PersonAdd16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { flushSync } from "react-dom";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { takesFigures } from "../../sheets/taken/canSupply";
import { BooksCard } from "../books/BooksCard";
import { usePane } from "../paneContext";
import { Deadlines } from "../parts/Deadlines";
import { Hint } from "../parts/Hint";
import { Loading } from "../parts/Loading";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { peopleToFill, withoutTotal, type StepId } from "../path";
import { RecordsCard } from "../records/RecordsCard";
import { NextStepCard } from "./NextStepCard";
import { PolicyCard, policyButton } from "./PolicyCard";
import { PeriodSheets } from "./PeriodSheets";

const FormulaCare = lazy(() => import("../formulas/FormulaCare").then((module) => ({ default: module.FormulaCare })));
const FormulasCard = lazy(() =>
  import("../formulas/FormulasCard").then((module) => ({ default: module.FormulasCard })),
);
const TemplateCard = lazy(() => import("../save/TemplateCard").then((module) => ({ default: module.TemplateCard })));
const AdoptedCard = lazy(() => import("../adopted/AdoptedCard").then((module) => ({ default: module.AdoptedCard })));
const Records = lazy(() => import("../records/Records").then((module) => ({ default: module.Records })));
const TakeFigures = lazy(() => import("../books/TakeFigures").then((module) => ({ default: module.TakeFigures })));
const Travel = lazy(() => import("../travel/Travel").then((module) => ({ default: module.Travel })));
const PolicyScreen = lazy(() => import("../policy/PolicyScreen").then((module) => ({ default: module.PolicyScreen })));
const SortPeople = lazy(() => import("./SortPeople").then((module) => ({ default: module.SortPeople })));
const AddPeople = lazy(() => import("./AddPeople").then((module) => ({ default: module.AddPeople })));

/** What stands over the step while it is worked on. */
type SubScreenName = "records" | "books" | "travel" | null;

interface PrepareProps {
  evaluated: EvaluatedPeriod;
  onStep: (step: StepId) => void;
  onLog: () => void;
  /** The columns of the table that the period is evaluated in are said anew. */
  onRemap: () => void;
}

/** First step of the period: who is evaluated, by which policy, on which sheets, until when. */
export function Prepare(props: PrepareProps) {
  const [opened, setOpened] = useState<SubScreenName>(null);
  const policy = usePolicySubScreen();
  const { evaluated } = props;
  const close = () => setOpened(null);
  if (opened === null && !policy.isOpen) return <Overview {...props} onOpen={setOpened} onPolicy={policy.open} />;
  return (
    <Suspense fallback={<Loading />}>
      {opened === "records" && <Records evaluated={evaluated} onClose={close} />}
      {opened === "books" && <TakeFigures evaluated={evaluated} onClose={close} />}
      {opened === "travel" && <Travel onClose={close} />}
      {opened === null && <PolicyScreen evaluated={evaluated} onClose={policy.close} />}
    </Suspense>
  );
}

interface OverviewProps extends PrepareProps {
  onOpen: (opened: SubScreenName) => void;
  onPolicy: () => void;
}

function Overview({ evaluated, onStep, onLog, onRemap, onOpen, onPolicy }: OverviewProps) {
  const { words } = usePane();
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Screen title={words.prepare.title}>
      <Suspense fallback={null}>
        <FormulaCare />
      </Suspense>
      <NextStepCard evaluated={evaluated} onStep={onStep} onAdd={() => setIsAdding(true)} />
      <People evaluated={evaluated} onAdd={() => setIsAdding(true)} />
      {evaluated.adopted === null ? (
        <FigureCards evaluated={evaluated} onOpen={onOpen} />
      ) : (
        <Suspense fallback={null}>
          <AdoptedCard evaluated={evaluated} adopted={evaluated.adopted} onRemap={onRemap} />
        </Suspense>
      )}
      {evaluated.scheme.deadlines.length > 0 && <Deadlines evaluated={evaluated} />}
      <PeriodSheets state={evaluated.state} onLog={evaluated.people.length > 0 ? onLog : null} />
      <PolicyCard evaluated={evaluated} onOpen={onPolicy} />
      {evaluated.adopted === null && (
        <Suspense fallback={null}>
          <FormulasCard state={evaluated.state} />
          <TemplateCard evaluated={evaluated} />
        </Suspense>
      )}
      {isAdding && (
        <Suspense fallback={null}>
          <AddPeople known={evaluated.people} onClose={() => setIsAdding(false)} />
        </Suspense>
      )}
    </Screen>
  );
}

/** Where figures of 评分表 may come from, besides being typed. */
function FigureCards({ evaluated, onOpen }: Pick<OverviewProps, "evaluated" | "onOpen">) {
  const { words } = usePane();
  if (evaluated.people.length === 0) return null;
  return (
    <>
      {takesFigures(evaluated) && (
        <BooksCard title={words.prepare.books} open={words.prepare.booksOpen} onOpen={() => onOpen("books")} />
      )}
      <RecordsCard evaluated={evaluated} onOpen={() => onOpen("records")} />
      {evaluated.state.part === undefined && (
        <BooksCard title={words.prepare.travel} open={words.prepare.travelOpen} onOpen={() => onOpen("travel")} />
      )}
    </>
  );
}

/** The policy over the whole step; closing it leads the focus back to where it was opened. */
function usePolicySubScreen() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    flushSync(() => setIsOpen(false));
    document.getElementById(policyButton)?.focus();
  };
  return { isOpen, open: () => setIsOpen(true), close };
}

function People({ evaluated, onAdd }: { evaluated: EvaluatedPeriod; onAdd: () => void }) {
  const { words, numbers } = usePane();
  const all = evaluated.people.length;
  const complete = all - withoutTotal(evaluated).length;
  const add = (
    <Button size="small" icon={<PersonAdd16Regular />} onClick={onAdd}>
      {words.prepare.add}
    </Button>
  );
  return (
    <Section title={words.prepare.people} aside={evaluated.adopted === null && add}>
      {all === 0 ? (
        <Hint>{words.prepare.noPeople}</Hint>
      ) : (
        <span>
          {complete === 0 && peopleToFill(evaluated) > 0
            ? words.prepare.filled(numbers.count(all - peopleToFill(evaluated)), numbers.count(all))
            : words.prepare.peopleScored(numbers.count(all), numbers.count(complete))}
        </span>
      )}
      {all > 1 && evaluated.adopted === null && (
        <Suspense fallback={null}>
          <SortPeople evaluated={evaluated} />
        </Suspense>
      )}
    </Section>
  );
}
