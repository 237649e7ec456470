import type { StandIn } from "./face";
import type { Faults } from "./faults";
import type { CustomFunctionHost } from "./functions";

/** What a test may order to go wrong. */
export const faultPanel = (ordered: Faults, functions: () => CustomFunctionHost | null): StandIn["faults"] => ({
  failSync: (n, code) => {
    ordered.failSync(n, code);
  },
  loseFrom: (n) => {
    ordered.loseFrom(n);
  },
  loseWithin: (n, actions) => {
    ordered.loseWithin(n, actions);
  },
  loseAnswer: (n) => {
    ordered.loseAnswer(n);
  },
  failAction: (match, code) => {
    ordered.failAction(match, code);
  },
  refuseAction: (match, code) => {
    ordered.refuseAction(match, code);
  },
  answersUpTo: (bytes) => {
    ordered.largestAnswer = bytes;
  },
  rejectProtect: () => {
    ordered.rejectProtect();
  },
  dropFunctions: (error = "#NAME?") => functions()?.drop(error),
  restoreFunctions: () => functions()?.restore(),
  clear: () => {
    ordered.clear();
  },
  get pending() {
    return ordered.pending;
  },
});
