import type { Language } from "../../domain/wording/localText";
import { compareWords } from "../../text/compareWords";
import { numbers } from "../../text/form/numbers";
import { namingOf } from "../../text/speaker/naming";
import { texts } from "../../text/texts";
import type { Shadow } from "../adopt/shadow";
import { blankLine, headingLine, lineCell, lineOf, mergedCell, type SheetLine } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import { placedColumns, tableHeader, tableRow } from "../kit/lines/table";
import type { PlanCell, SheetPlan } from "../kit/plan";
import { byCause } from "./byCause";
import { type CauseSpeaker, causeText } from "./causeText";
import { type Agreement, agreements, toldDifferences } from "./outcome";
import { type ComparisonMade, uncheckedLines } from "./uncheckedLines";

/** A comparison to be kept: what was read, of which table, for which month. */
export interface KeptComparison extends ComparisonMade {
  language: Language;
  /** Their sheet, and the rows of headings and people on it as they are read. */
  table: { sheet: string; header: string; rows: string };
  /** "2026-10" */
  month: string;
  /** The day the table was read. */
  readOn: string;
}

interface Writing extends CauseSpeaker {
  kept: KeptComparison;
  words: ReturnType<typeof texts>["sheets"];
}

const widths = [11, 11, 11, 11, 11, 14, 27, 27];
const last = widths.length - 1;

/** 影子核对: how far a table of people's own agrees with a policy, and where it does not and why. */
export function comparedSheet(kept: KeptComparison, name: string): SheetPlan {
  const { language, policy } = kept;
  const speaker = {
    compare: compareWords(language),
    numbers: numbers(language),
    naming: namingOf(policy, language),
  };
  const writing = { ...speaker, kept, words: texts(language).sheets };
  return printedSheet({
    name,
    tabColor: "#64748B",
    widths,
    lines: [
      ...titleLines(writing),
      ...agreementLines(writing),
      blankLine(),
      ...differenceLines(writing),
      ...leftOutLines(writing),
    ],
    paper: {
      orientation: "landscape",
      hasNarrowMargins: true,
      pages: "byHeadings",
      footer: writing.words.common.footer,
    },
  });
}

function titleLines({ kept, words: { shadow, common, rollUp } }: Writing): SheetLine[] {
  const { table, policy, language, month, readOn } = kept;
  const said = [
    shadow.table(table.sheet, table.header, table.rows),
    shadow.policy(rollUp.policyOf(policy.name[language], policy.version), common.month(month)),
    shadow.readOn(readOn),
  ];
  return [
    { ...lineOf(30, lineCell(0, shadow.title(table.sheet, common.month(month)), "title")), repeats: true },
    ...said.map((text) => lineOf(20, mergedCell([0, last], text, "subtitle"))),
    blankLine(),
  ];
}

function agreementLines({ kept, compare, words: { shadow } }: Writing): SheetLine[] {
  const columns = placedColumns<Agreement, string>([
    { id: "result", header: shadow.result, style: "idText", says: ({ result }) => compare.results[result] },
    { id: "agreed", header: shadow.agreed, style: "number", says: ({ agreed }) => agreed },
    { id: "differing", header: shadow.differing, style: "number", says: ({ differing }) => differing },
    { id: "notJudged", header: shadow.notJudged, style: "number", says: ({ notJudged }) => notJudged },
  ]);
  const rows = agreements(kept.shadows);
  const nothing = lineOf(20, mergedCell([0, last], compare.nothingCompared, "cell"));
  return [
    headingLine(24, compare.summary),
    ...(rows.length === 0 ? [nothing] : [tableHeader(22, columns), ...rows.map((row) => tableRow(20, columns, row))]),
  ];
}

/** Formulas that refer to nothing on paper are no use there: a link leads to the cell on the screen. */
const placeOf = ({ at }: Shadow): { target: string; text: string; tip: string } => ({
  target: `'${at.sheet.replaceAll("'", "''")}'!${at.address}`,
  text: at.address,
  tip: `${at.sheet}!${at.address}`,
});

function differenceLines(writing: Writing): SheetLine[] {
  const { kept, compare, numbers: write, words } = writing;
  const { shadow, score } = words;
  const differing = toldDifferences(kept);
  const columns = placedColumns<Shadow, string>([
    { id: "number", header: score.number, style: "idText", says: ({ person }) => person.number },
    { id: "name", header: score.name, style: "idText", says: ({ person }) => person.name },
    { id: "result", header: shadow.result, style: "idText", says: ({ result }) => compare.results[result] },
    { id: "cell", header: shadow.cell, style: "link", says: ({ at }) => at.address, link: placeOf },
    { id: "theirs", header: compare.theirs, style: "centeredLine", says: ({ theirs }) => shown(theirs) },
    {
      id: "policy",
      header: compare.policys,
      style: "centeredLine",
      says: ({ policy }) => shown(policy ?? compare.notGiven),
    },
    { id: "why", header: shadow.why, spans: 2, style: "cell", says: (shadow) => reasons(shadow, writing) },
  ]);
  if (differing.length === 0)
    return [headingLine(24, compare.differences(write.count(0))), sentence(compare.allAgree), blankLine()];
  return [
    headingLine(24, compare.differences(write.count(differing.length))),
    ...byCause(differing).flatMap(({ group, shadows }) => [
      {
        ...lineOf(
          22,
          mergedCell([0, last], compare.groupOf(compare.causeGroups[group], write.count(shadows.length)), "group"),
        ),
        leadsOn: true,
      },
      tableHeader(20, columns),
      ...shadows.map((shadow) => tableRow(20, columns, shadow)),
      blankLine(),
    ]),
  ];
}

const shown = (value: PlanCell): PlanCell => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

const reasons = ({ causes }: Shadow, speaker: Writing): string =>
  causes.map((cause) => causeText(cause, speaker)).join(speaker.words.shadow.between);

const sentence = (text: string): SheetLine => lineOf(20, mergedCell([0, last], text, "cell"));

function leftOutLines(writing: Writing): SheetLine[] {
  const { kept, compare } = writing;
  const lines = uncheckedLines(kept, writing);
  return [headingLine(24, compare.unchecked), ...(lines.length === 0 ? [compare.allChecked] : lines).map(sentence)];
}
