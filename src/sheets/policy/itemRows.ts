import type { Item, Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { itemHow } from "./measureWords";
import { type PolicyLine, type PolicyNumber, type PolicyRow, gap, number } from "./policyRow";
import { totalRows } from "./totalRows";

/** A mark may be as large as the full marks, so the limit of its input follows them. */
export function fullMarks({ scheme }: Writing, path: string, full: number, markInput: string | null): PolicyNumber {
  const place = scheme.inputs.findIndex((input) => input.id === markInput && input.max !== undefined);
  return number(`${path}.full`, full, "points", place < 0 ? [] : [`inputs.${place}.max`]);
}

function itemRow(writing: Writing, item: Item, index: number): PolicyLine {
  const { scheme, language } = writing;
  const path = `items.${index}`;
  const full = fullMarks(writing, path, item.full, item.method.kind === "mark" ? item.method.input : null);
  const weight = scheme.total.kind === "mean" ? number(`${path}.weight`, item.weight ?? 1) : null;
  const row = line(
    writing,
    item.id,
    item.name[language],
    itemHow(writing, item),
    [full, weight, null, null],
    item.source,
  );
  return { ...row, note: [item.evidence?.[language] ?? "", row.note].filter((note) => note !== "").join("\n") };
}

/** A group stands above its first item; its weight and cap are told once. */
function groupRow(writing: Writing, index: number): PolicyLine[] {
  const group = writing.scheme.groups[index];
  if (group === undefined) return [];
  const path = `groups.${index}`;
  const weight = group.weight === undefined ? null : number(`${path}.weight`, group.weight);
  const cap = group.cap === undefined ? null : number(`${path}.cap`, group.cap);
  const name = group.name[writing.language];
  return [line(writing, group.id, name, "", [null, weight, null, cap], group.source, "group")];
}

function groupedItems(writing: Writing): PolicyRow[] {
  const { items, groups } = writing.scheme;
  const firstOf = groups.map(({ id }) => items.findIndex(({ group }) => group === id));
  return [
    ...items.flatMap((item, index) => [
      ...firstOf.flatMap((first, group) => (first === index ? groupRow(writing, group) : [])),
      itemRow(writing, item, index),
    ]),
    ...firstOf.flatMap((first, group) => (first < 0 ? groupRow(writing, group) : [])),
  ];
}

/** What full marks or weights must add up to, by how the total is made. */
function sumRow({ items, groups, total }: Scheme): PolicyRow[] {
  const fulls = items.map((_, index) => `items.${index}.full`);
  switch (total.kind) {
    case "sum":
      return [{ kind: "sum", check: total.scaleTo === undefined ? "full100" : "fullScaled", column: 0, paths: fulls }];
    case "mean":
      return [
        { kind: "sum", check: "weightsFree", column: 1, paths: items.map((_, index) => `items.${index}.weight`) },
      ];
    case "groups": {
      const paths = groups.flatMap(({ weight }, index) => (weight === undefined ? [] : [`groups.${index}.weight`]));
      return [{ kind: "sum", check: "weights100", column: 1, paths }];
    }
    case "none":
      return [];
  }
}

/** Section 1: every item with its full marks, what they add up to, and how they become the total. */
export function itemRows(writing: Writing): PolicyRow[] {
  const { policy, policyResults } = texts(writing.language).sheets;
  const { head } = policy;
  const { groups, total } = writing.scheme;
  const isWeighted = total.kind === "mean" || groups.some(({ weight }) => weight !== undefined);
  const weight = total.kind === "mean" ? policyResults.weight : isWeighted ? policyResults.weightPercent : "";
  const cap = groups.some((group) => group.cap !== undefined) ? policyResults.cap : "";
  return [
    { kind: "heading", cells: [head.item, head.how, head.full, weight, "", cap, head.source, head.note] },
    ...groupedItems(writing),
    ...sumRow(writing.scheme),
    { kind: "heading", cells: [policy.sections.total, head.how, head.value, "", "", "", head.source, head.note] },
    ...totalRows(writing),
    gap,
  ];
}
