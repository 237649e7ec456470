import type { PolicyIssue } from "../issue/issue";
import type { Band } from "../scheme/scheme";

/** Bands must start at 0, rise, stay within the full marks, and never pay less for more points. */
export function bandIssues(bands: readonly Band[], highest: number): PolicyIssue[] {
  return bands.flatMap((band, index) => {
    const { grade, from, pay } = band;
    const below = bands[index - 1];
    const path = `bands.${index}.from`;
    const issues: PolicyIssue[] = [];
    if (below === undefined && from !== 0) issues.push({ code: "bandsDoNotStartAtZero", path, grade, from });
    if (from > highest) issues.push({ code: "bandUnreachable", path, grade, from, highest });
    if (below !== undefined && from <= below.from) {
      issues.push({ code: "bandsNotAscending", path, grade, from, previous: below.from });
    }
    if (below !== undefined && pay < below.pay) {
      issues.push({ code: "payNotAscending", path: `bands.${index}.pay`, grade, pay, previous: below.pay });
    }
    return issues;
  });
}
