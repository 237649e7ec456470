import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { valueAt } from "../domain/places/policyPath";
import type { PolicyVersion } from "../domain/scheme/registeredVersion";
import type { Scheme } from "../domain/scheme/scheme";
import { givenMarks } from "./adopt/givenMarks";
import type { AdoptedSource } from "./book/adoptedSource";
import type { WorkbookState } from "./book/workbookState";

/** The policy as the table is judged by it, and the mapping in its words: state and sheets say the same. */
export function judgedSource(
  scheme: Scheme,
  { mapping, ...source }: AdoptedSource,
): { scheme: Scheme; source: AdoptedSource } {
  const marked = givenMarks(scheme, mapping.columns);
  return {
    scheme: marked.scheme,
    source: { ...source, mapping: { ...mapping, columns: mapping.columns.map(marked.asInput) } },
  };
}

/** The same for a policy that stands on 规则 already: items that it does not take marks of cannot be given any. */
export function sourceWithin(scheme: Scheme, source: AdoptedSource): Result<AdoptedSource> {
  const judged = judgedSource(scheme, source);
  if (judged.scheme === scheme) return ok(judged.source);
  const taken = new Set(scheme.items.flatMap(({ id, method }) => (method.kind === "mark" ? [id] : [])));
  const columns = source.mapping.columns.flatMap(({ heading, means }) =>
    means.kind === "mark" && means.id !== undefined && !taken.has(means.id) ? [heading] : [],
  );
  return failed({ code: "marksNotTaken", columns });
}

/** Without numbers of items whose marks are given by now: the policy has no place for them. */
export function withFittingVersions(state: WorkbookState): WorkbookState {
  const fitting = (list: readonly PolicyVersion[]): PolicyVersion[] =>
    list
      .map((version) => ({
        ...version,
        changes: version.changes.filter(({ path }) => typeof valueAt(state.scheme, path) === "number"),
      }))
      .filter(({ changes }) => changes.length > 0);
  const { policyLog, pending } = state;
  return {
    ...state,
    ...(policyLog && { policyLog: fitting(policyLog) }),
    ...(pending && { pending: fitting(pending) }),
  };
}
