import { usePane } from "../paneContext";
import { clearsUndo } from "./fixWords";
import type { Fixable } from "./sameFixes";

/** Applies fixes together: where one is refused, none is done. */
export function useFixes(): (findings: readonly Fixable[]) => void {
  const { actions, store, words, numbers } = usePane();
  return (findings) => {
    const text = findings.length > 1 ? words.check.fixedMany(numbers.count(findings.length)) : words.check.fixed;
    const isFinal = findings.some(({ fix }) => clearsUndo(fix));
    void store.run("fix", () => actions.applyFixes(findings.map(({ fix }) => fix)), {
      note: () => ({ text, isFinal }),
    });
  };
}
