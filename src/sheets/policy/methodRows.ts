import type { Parts } from "../../domain/methods/parts";
import type { TeamTier } from "../../domain/methods/teamTier";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, deductionRows, line, voidRows } from "./deductionRows";
import { fullMarks } from "./itemRows";
import { stepRows } from "./measuredRows";
import { type PolicyRow, gap, label, number } from "./policyRow";

const words = ({ language }: Writing) => texts(language).sheets.policy;

function tierRows(writing: Writing, method: TeamTier, path: string): PolicyRow[] {
  const { head, how } = words(writing);
  return [
    {
      kind: "heading",
      cells: [head.tier, head.how, head.from, head.tier, head.tierPoints, "", head.source, head.note],
    },
    ...method.tiers.map((tier, index) => {
      const place = `${path}.tiers.${index}`;
      const from = { ...number(`${place}.from`, tier.from, "ratio"), editable: index > 0 };
      const cells = [from, label(`${place}.label`, tier.label), number(`${place}.points`, tier.points), null] as const;
      return line(writing, tier.label, tier.label, how.ratio, cells, tier.source);
    }),
  ];
}

function partRows(writing: Writing, method: Parts, path: string): PolicyRow[] {
  const { how } = words(writing);
  const { language } = writing;
  return [
    ...method.parts.flatMap((part, index) => {
      const place = `${path}.parts.${index}`;
      const mark = part.method.kind === "mark" ? part.method.input : null;
      const full = fullMarks(writing, place, part.full, mark);
      const ways = part.method.kind === "mark" ? how.mark : how.deductions;
      return [
        line(writing, part.id, part.name[language], ways, [null, null, null, full], part.source, "group"),
        ...(part.method.kind === "deductions" ? deductionRows(writing, part.method, `${place}.method`) : []),
      ];
    }),
    ...method.remarks.map((remark) =>
      line(writing, remark.id, remark.name[language], how.remark, [null, null, null, null], remark.source, "group"),
    ),
    ...voidRows(writing, method.voids, `${path}.voids`),
  ];
}

/** Rows of a method that needs a table of its own; the others are told in one line each. */
function methodRows(writing: Writing, item: Item, path: string): PolicyRow[] {
  const { head } = words(writing);
  const rules: PolicyRow = {
    kind: "heading",
    cells: [head.rule, head.how, head.points, head.free, head.threshold, head.cap, head.source, head.note],
  };
  switch (item.method.kind) {
    case "deductions":
      return [rules, ...deductionRows(writing, item.method, path)];
    case "teamTier":
      return tierRows(writing, item.method, path);
    case "parts":
      return [rules, ...partRows(writing, item.method, path)];
    case "steps":
      return stepRows(writing, item.method, path, item.source);
    case "mark":
    case "linear":
    case "slope":
    case "value":
    case "rank":
      return [];
  }
}

/** How the items earn their points that have a table each, in the policy's order; empty when none has. */
export const ruleRows = (writing: Writing, section: number): PolicyRow[] =>
  writing.scheme.items.flatMap((item, index): PolicyRow[] => {
    const rows = methodRows(writing, item, `items.${index}.method`);
    if (rows.length === 0) return [];
    const text = words(writing).sections.rules(section, index + 1, item.name[writing.language]);
    return [{ kind: "section", text }, ...rows, gap];
  });
