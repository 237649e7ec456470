import type { Progress } from "../../domain/outcome/progress";
import type { Result } from "../../domain/issue/result";
import { ok } from "../../domain/outcome/outcome";
import { usePane } from "../paneContext";
import { clearsUndo } from "./fixWords";
import type { Fixable } from "./sameFixes";

/** Applies fixes one after the other; a refused one stops the rest, what was done stays and is shown. */
export function useFixes(): (findings: readonly Fixable[]) => void {
  const { actions, store, words, numbers } = usePane();
  async function applyAll(findings: readonly Fixable[], progress: Progress): Promise<Result<null>> {
    for (const [done, { fix }] of findings.entries()) {
      progress(done, findings.length);
      const result = await actions.applyFix(fix);
      if (!result.ok) return result;
    }
    return ok(null);
  }
  return (findings) => {
    const text = findings.length > 1 ? words.check.fixedMany(numbers.count(findings.length)) : words.check.fixed;
    const isFinal = findings.some(({ fix }) => clearsUndo(fix));
    void store.run("fix", (progress) => applyAll(findings, progress), { note: () => ({ text, isFinal }) });
  };
}
