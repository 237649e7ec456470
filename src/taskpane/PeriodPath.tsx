import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import { usePane, usePeriodLength } from "./paneContext";
import { Stepper } from "./parts/Stepper";
import { periodPath, type StepId } from "./path";
import type { Route } from "./useRoute";

interface PeriodPathProps {
  evaluated: EvaluatedPeriod;
  route: Route;
  onChoose: (step: StepId) => void;
}

/** The steps of the period; a comparison takes the place of the chosen one's screen. */
export function PeriodPath({ evaluated, route, onChoose }: PeriodPathProps) {
  const { words } = usePane();
  const length = usePeriodLength();
  return (
    <nav aria-label={words.steps.label(length)}>
      <Stepper
        steps={periodPath(evaluated)}
        chosen={route.step}
        hasPanel={route.comparing === null}
        onChoose={onChoose}
      />
    </nav>
  );
}
