import type { DueConsequence } from "../../domain/consequences/kinds";
import { type ByConsequence, tellBy } from "../../domain/consequences/tellBy";
import type { RowIssue } from "../../domain/issue/issue";
import type { LocalText } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";

/** Where a consequence shows: the cell of an input, or a column of results. */
export type ShownAt = { input: string } | { column: string };

interface ConsequenceIssue {
  issue: RowIssue;
  at: ShownAt;
}

const nameOf = ({ items }: Scheme, id: string): LocalText =>
  items.find((item) => item.id === id)?.name ?? { "zh-CN": id, "zh-TW": id, en: id };

const inGrade = (issue: RowIssue): ConsequenceIssue[] => [{ issue, at: { column: "grade" } }];
const inTotal = (issue: RowIssue): ConsequenceIssue[] => [{ issue, at: { column: "total" } }];

/** An interview has a list of its own. */
const tellings: ByConsequence<Scheme, ConsequenceIssue[]> = {
  interview: () => [],
  streak: ({ rule: { grade, months, action }, periods }) =>
    inGrade({ code: "gradeForDecision", grade, months, run: periods, action }),
  decision: ({ rule: { action }, happened }) =>
    happened.map(({ input, count }) => {
      const issue = { code: "decisionNeeded", input, action } as const;
      return { issue: count === null ? issue : { ...issue, count }, at: { input } };
    }),
  grade: ({ rule: { grade, action } }) => inGrade({ code: "gradeAction", grade, action }),
  above: ({ rule: { total: limit, action }, total }) => inTotal({ code: "totalAbove", total, limit, action }),
  boundary: ({ rule: { total, source }, grade, lower }) =>
    inTotal({ code: "boundaryTotal", total, grade, lower, source }),
  gap: ({ rule: { above, below, source }, total, grade }) =>
    inTotal({ code: "gapTotal", total, above, below, grade, source }),
  unwritten({ rule: { item, action, source }, value, points }, scheme) {
    const read = { item: nameOf(scheme, item), read: value ?? 0, points: points ?? 0 };
    return [{ issue: { code: "stepUnwritten", ...read, action, source }, at: { column: `item.${item}` } }];
  },
  measuredAbove({ rule: { item, over, action, source }, value: read }, scheme) {
    const issue = { code: "measuredAbove", item: nameOf(scheme, item), read, over, action, source } as const;
    return [{ issue, at: { column: `item.${item}` } }];
  },
  suspicious({ rule: { input, of: other, below: share, action }, read, otherRead }) {
    return [{ issue: { code: "farBelow", input, read, other, otherRead, share, action }, at: { input } }];
  },
  inputAbove: ({ rule: { input, over, action }, read }) => [
    { issue: { code: "farAbove", input, read, over, action }, at: { input } },
  ],
};

/** What the check says of a consequence that is due, and where. */
export const consequenceIssues = (due: DueConsequence, scheme: Scheme): ConsequenceIssue[] =>
  tellBy(tellings, due, scheme);
