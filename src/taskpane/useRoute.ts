import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { onPaneAsked, type PaneStep } from "../actions/paneRequests";
import { tabId } from "./parts/Stepper";
import type { StepId } from "./path";

/** Where the user is in the pane. The focus follows only moves the user made inside the pane. */
export function useRoute() {
  const [step, setStep] = useState<StepId>("prepare");
  const [isExplaining, setIsExplaining] = useState(false);
  const [isCreating, setIsCreating] = useState(false);
  const bar = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLElement>(null);

  const choose = useCallback((next: StepId) => {
    setStep(next);
    setIsExplaining(false);
    body.current?.scrollTo?.({ top: 0 });
  }, []);

  useEffect(
    () =>
      onPaneAsked((asked: PaneStep) => {
        setIsCreating(asked === "newMonth");
        choose(asked === "newMonth" ? "prepare" : asked);
      }),
    [choose],
  );

  return {
    step,
    isExplaining,
    isCreating,
    bar,
    body,
    choose,
    setIsCreating,
    /** A button of a screen leads to another step: the focus goes along to its tab. */
    lead(next: StepId) {
      choose(next);
      document.getElementById(tabId(next))?.focus();
    },
    explain() {
      setIsExplaining(true);
      body.current?.scrollTo?.({ top: 0 });
    },
    closeExplain() {
      flushSync(() => setIsExplaining(false));
      bar.current?.focus();
    },
  };
}

export type Route = ReturnType<typeof useRoute>;
