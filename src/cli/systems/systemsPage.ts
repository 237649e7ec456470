import { lengthsOf, usualLength } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import type { IncompleteSystem } from "../../schemes/incomplete";

const language = "zh-CN";

const totals = { sum: "sum of the items", groups: "weighted groups", mean: "weighted mean", none: "–" } as const;
const payouts = {
  none: "–",
  byGrade: "amount by grade",
  timesBase: "factor × base",
  lines: "commission, bonus, base",
  prizes: "prizes by place",
} as const;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const methodsOf = (scheme: Scheme): string => [...new Set(scheme.items.map(({ method }) => method.kind))].join(", ");

/** "quarter (or month, year)": its own cycle and what a workbook may have instead; a period may have any length. */
function cycleOf(scheme: Scheme): string {
  const others = lengthsOf(scheme).filter((length) => length !== usualLength(scheme.cycle));
  return others.length === 0 || scheme.cycle === "period" ? scheme.cycle : `${scheme.cycle} (or ${others.join(", ")})`;
}

/** The systems in one look: what each is for and what it gives. */
const overview = (schemes: readonly Scheme[], incomplete: readonly IncompleteSystem[]): string =>
  table(
    ["id", "system", "cycle", "items", "methods", "total", "grades", "pay", "readings"],
    [
      ...schemes.map((scheme) => [
        `[${scheme.id}](${scheme.id}.json)`,
        scheme.name[language],
        cycleOf(scheme),
        String(scheme.items.length + scheme.lines.length),
        methodsOf(scheme) || "–",
        totals[scheme.total.kind],
        scheme.bands.map(({ grade }) => grade).join(" ") || "–",
        payouts[scheme.payout.kind],
        String(scheme.readings.length),
      ]),
      ...incomplete.map(({ id, name, offers }) => [
        id,
        name[language],
        "–",
        "–",
        "–",
        "–",
        "–",
        "–",
        `cannot be scored; start from ${offers.join(" or ")}`,
      ]),
    ],
  );

function readingsOf(scheme: Scheme): string {
  if (scheme.readings.length === 0) return "";
  const rows = scheme.readings.map(({ id, kind, says, read, options }) => [
    id,
    kind,
    says[language],
    read[language],
    (options ?? []).map(({ name }) => name[language]).join(" / "),
  ]);
  return `\n## ${scheme.id} ${scheme.name[language]}\n\n${table(["id", "kind", "原文", "解读", "可切换"], rows)}\n`;
}

/** A page of all systems with their status and how every unclear place of their sources is read. */
export const systemsPage = (schemes: readonly Scheme[], incomplete: readonly IncompleteSystem[]): string =>
  `# The evaluation systems

Written by \`npm run systems\` from the files beside it. Every system can be chosen for a new workbook, filled, computed by formulas,
checked, explained and approved. What a source leaves open is read as below; the same words stand in the sheet 规则 of its workbook,
and what has options can be switched there or in the pane.

${overview(schemes, incomplete)}
${schemes.map(readingsOf).join("")}`;
