import type { PolicyIssue } from "../issue/policyIssue";
import type { Scheme } from "../scheme/scheme";

/** Places of the policy whose numbers the source does not say: they had to be chosen and HR should look at them. */
export function unsourcedPaths(scheme: Scheme): string[] {
  const paths: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    if ("source" in node && node.source === "notInSource" && !isChoiceOfNothing(node)) paths.push(path);
    for (const [key, value] of Object.entries(node)) visit(value, path === "" ? key : `${path}.${key}`);
  };
  for (const part of ["groups", "items", "total", "lines", "bands", "payout", "ranking", "parameters"] as const)
    visit(scheme[part], part);
  return paths;
}

/** Ranking everybody leaves nobody out, so no number was chosen. */
const isChoiceOfNothing = (node: object): boolean => "from" in node && node.from === 0;

/** One notice for all of them; none when every number is the source's. */
export function unsourcedIssue(scheme: Scheme): PolicyIssue | null {
  const paths = unsourcedPaths(scheme);
  return paths.length === 0 ? null : { code: "notFromSource", paths };
}
