import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { onPaneAsked, type PaneStep } from "../actions/paneRequests";
import { tabId } from "./parts/Stepper";
import { usePane } from "./paneContext";
import type { StepId } from "./path";

/** The ribbon's buttons show their step in the pane. */
function useRibbon(follow: (asked: PaneStep) => void) {
  useEffect(() => onPaneAsked(follow), [follow]);
}

/** What a table of people's own is looked at for: held against a policy, evaluated in from now on, or its columns said anew. */
export type ComparePurpose = "compare" | "adopt" | "remap";

/** The comparison takes the place of any step; what is typed there is asked about first. */
function useComparing(body: RefObject<HTMLElement | null>) {
  const { unsaved } = usePane().store;
  const [comparing, setComparing] = useState<ComparePurpose | null>(null);
  const compare = (purpose: ComparePurpose) =>
    comparing === purpose
      ? undefined
      : unsaved.leave(() => {
          setComparing(purpose);
          toTop(body.current);
        });
  const closeCompare = useCallback(() => setComparing(null), []);
  return { comparing, compare, closeCompare };
}

/** The explanation lies over the step and is called by the bar of the person. */
function useExplaining(body: RefObject<HTMLElement | null>) {
  const [isExplaining, setIsExplaining] = useState(false);
  const bar = useRef<HTMLButtonElement>(null);
  const explain = () => {
    setIsExplaining(true);
    toTop(body.current);
  };
  const closeExplain = () => {
    flushSync(() => setIsExplaining(false));
    bar.current?.focus();
  };
  return { isExplaining, setIsExplaining, bar, explain, closeExplain };
}

/** Where the user is in the pane. The focus follows only moves the user made inside the pane. */
export function useRoute() {
  const { unsaved } = usePane().store;
  const [step, setStep] = useState<StepId>("prepare");
  const [isCreating, setIsCreating] = useState(false);
  const body = useRef<HTMLElement>(null);
  const { setIsExplaining, ...explaining } = useExplaining(body);
  const { comparing, closeCompare, compare } = useComparing(body);

  /** What is typed on a screen stays there as long as its step and its form are shown; every other way asks. */
  const choose = useCallback(
    (next: StepId, then: () => void = () => undefined, keepsForm = true) => {
      const go = () => {
        setStep(next);
        setIsExplaining(false);
        closeCompare();
        toTop(body.current);
        then();
      };
      if (next === step && keepsForm && comparing === null) go();
      else unsaved.leave(go);
    },
    [step, unsaved, setIsExplaining, comparing, closeCompare],
  );
  const follow = useCallback(
    (asked: PaneStep) => {
      const creates = asked === "newPeriod";
      choose(creates ? "prepare" : asked, () => setIsCreating(creates), creates || !isCreating);
    },
    [choose, isCreating],
  );
  useRibbon(follow);

  /** A button of a screen leads to another step: the focus goes along to its tab. */
  const lead = useCallback(
    (next: StepId) => choose(next, () => document.getElementById(tabId(next))?.focus()),
    [choose],
  );
  /** What was typed is written: nothing is asked about. */
  const adopted = () => {
    closeCompare();
    setStep("check");
  };
  const ways = { choose, lead, setIsCreating, compare, closeCompare, adopted };
  return { step, isCreating, comparing, body, ...explaining, ...ways };
}

const toTop = (body: HTMLElement | null): void => {
  if (body) body.scrollTop = 0;
};

export type Route = ReturnType<typeof useRoute>;
