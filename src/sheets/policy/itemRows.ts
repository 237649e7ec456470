import type { Item } from "../../domain/scheme/scheme";
import { methodInWords } from "../../text/methods/methods";
import { speaker } from "../../text/speaker/speaker";
import { texts } from "../../text/texts";
import { fullMarks, policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { blankRow, policyNumber, type PolicyLine, type PolicyRow } from "../terms/policyRow";
import { totalOnSheets } from "../totals/totals";
import { totalRows } from "./totalRows";

/** How an item earns its points, in one line; an alternative says that it may not count. */
function itemHow({ scheme, language }: Writing, { method, full, alternative }: Item): string {
  const say = speaker(scheme, language);
  const rule = methodInWords(method).rule(method, full, say);
  return rule + (alternative === undefined ? "" : say.sheets.policy.alternative);
}

function itemRow(writing: Writing, item: Item, index: number): PolicyLine {
  const { scheme, language } = writing;
  const path = `items.${index}`;
  const weight = totalOnSheets(scheme.total).weight?.(item, path) ?? null;
  const row = policyLine(writing, {
    id: item.id,
    name: item.name[language],
    how: itemHow(writing, item),
    numbers: [fullMarks(writing, `${path}.full`, item.full), weight],
    source: item.source,
  });
  return { ...row, note: [item.evidence?.[language] ?? "", row.note].filter((note) => note !== "").join("\n") };
}

/** A group stands above its first item; its weight and cap are told once. */
function groupRow(writing: Writing, index: number): PolicyLine[] {
  const group = writing.scheme.groups[index];
  if (group === undefined) return [];
  const { id, name, source } = group;
  const path = `groups.${index}`;
  const weight = group.weight === undefined ? null : policyNumber(`${path}.weight`, group.weight);
  const cap = group.cap === undefined ? null : policyNumber(`${path}.cap`, group.cap);
  return [
    policyLine(writing, {
      id,
      name: name[writing.language],
      numbers: [null, weight, null, cap],
      source,
      level: "group",
    }),
  ];
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

/** What stands over the weights, by whether items or groups have them. */
function weightHead({ scheme, language }: Writing): string {
  const { weight, weightPercent } = texts(language).sheets.policyResults;
  if (totalOnSheets(scheme.total).weight !== null) return weight;
  return scheme.groups.some((group) => group.weight !== undefined) ? weightPercent : "";
}

/** Section 1: every item with its full marks, what they add up to, and how they become the total. */
export function itemRows(writing: Writing): PolicyRow[] {
  const { language, scheme } = writing;
  const { policy, policyResults } = texts(language).sheets;
  const { head } = policy;
  const cap = scheme.groups.some((group) => group.cap !== undefined) ? policyResults.cap : "";
  return [
    policyHeading(language, head.item, head.how, [head.full, weightHead(writing), "", cap]),
    ...groupedItems(writing),
    ...totalOnSheets(scheme.total).sum(scheme, scheme.total),
    policyHeading(language, policy.sections.total, head.how, [head.value]),
    ...totalRows(writing),
    blankRow,
  ];
}
