import { usePane } from "../paneContext";
import { clearsUndo } from "./fixWords";
import type { Fixable } from "./sameFixes";

/** The fix with whose row it is in. */
const whose = ({ fix, person }: Fixable) =>
  person === null ? fix : { ...fix, person: { number: person.number, name: person.name } };

/** Applies fixes together: where one is refused, none is done. */
export function useFixes(): (findings: readonly Fixable[]) => void {
  const { actions, store, words, numbers } = usePane();
  return (findings) => {
    const text = findings.length > 1 ? words.check.fixedMany(numbers.count(findings.length)) : words.check.fixed;
    const isFinal = findings.some(({ fix }) => clearsUndo(fix));
    void store.run("fix", () => actions.applyFixes(findings.map(whose)), {
      note: () => ({ text, isFinal }),
    });
  };
}
