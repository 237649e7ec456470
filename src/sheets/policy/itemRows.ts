import type { Parts, TeamTier } from "../../domain/methods/method";
import type { Item } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { type Writing, deductionRows, line, voidRows } from "./deductionRows";
import { type PolicyNumber, type PolicyRow, gap, label, number } from "./policyRow";

const words = ({ language }: Writing) => texts(language).sheets.policy;

/** A mark may be as large as the full marks, so the limit of its input follows them. */
function fullMarks(writing: Writing, path: string, full: number, markInput: string | null): PolicyNumber {
  const place = writing.scheme.inputs.findIndex((input) => input.id === markInput);
  return number(`${path}.full`, full, "points", place < 0 ? [] : [`inputs.${place}.max`]);
}

/** Section 1: every item with its full marks, and their sum. */
export function itemRows(writing: Writing): PolicyRow[] {
  const { head, how, sections } = words(writing);
  const { scheme, language } = writing;
  return [
    { kind: "section", text: sections.items },
    { kind: "heading", cells: [head.item, head.how, head.full, "", "", "", head.source, head.note] },
    ...scheme.items.map((item, index): PolicyRow => {
      const mark = item.method.kind === "mark" ? item.method.input : null;
      const full = fullMarks(writing, `items.${index}`, item.full, mark);
      const row = line(
        writing,
        item.id,
        item.name[language],
        how[item.method.kind],
        [full, null, null, null],
        item.source,
      );
      return { ...row, note: [item.evidence?.[language] ?? "", row.note].filter((note) => note !== "").join("\n") };
    }),
    { kind: "sum", paths: scheme.items.map((_, index) => `items.${index}.full`) },
    line(
      writing,
      "decimals",
      words(writing).decimals,
      "",
      [number("decimals", scheme.decimals, "count"), null, null, null],
      "notInSource",
    ),
    gap,
  ];
}

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
    case "mark":
      return [];
  }
}

/** Section 2: how each item earns its points, in the policy's order. */
export const ruleRows = (writing: Writing): PolicyRow[] =>
  writing.scheme.items.flatMap((item, index): PolicyRow[] => [
    { kind: "section", text: words(writing).sections.rules(String(index + 1), item.name[writing.language]) },
    ...methodRows(writing, item, `items.${index}.method`),
    gap,
  ]);
