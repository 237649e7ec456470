import type { Calendar } from "../domain/calendar";
import { texts } from "../text/texts";
import { absolute } from "./address";
import { type Piece, layOut, piece, wide } from "./draft";
import { datedSteps } from "./monthDates";
import type { WorkbookState } from "./month";
import type { SheetPlan } from "./plan";
import { serialOf } from "./serialDay";
import type { StyleName } from "./styles";
import { heightFor } from "./textFit";

/** Rows of one section, counted from its own first row. */
interface Section {
  title: string;
  rows: readonly GuideRow[];
}

interface GuideRow {
  /** Cells of columns A, B and C; a text in B alone runs on into C. */
  cells: readonly [Cell, Cell, Cell?];
  link?: { target: string; text: string; tip: string };
}

interface Cell {
  text: string | number;
  style: StyleName;
}

const widths = [22, 78, 16] as const;
const words = (state: WorkbookState) => texts(state.language).sheets;

function sheetsSection(state: WorkbookState): Section {
  const { guide } = words(state);
  const entries = (["score", "ledger", "policy"] as const).map((role): GuideRow => {
    const name = state.sheets[role];
    return {
      cells: [
        { text: name, style: "link" },
        { text: guide.sheets[role], style: "cell" },
        { text: "", style: "cell" },
      ],
      link: { target: absolute(name, 0, 0).replaceAll("$", ""), text: name, tip: guide.openTip(name) },
    };
  });
  return { title: guide.sections.sheets, rows: entries };
}

function stepsSection(state: WorkbookState): Section {
  const { guide } = words(state);
  const rows = [...guide.steps, guide.pane].map((text, index): GuideRow => {
    const isHint = index === guide.steps.length;
    return {
      cells: [
        { text: isHint ? "★" : index + 1, style: "centered" },
        { text, style: isHint ? "warning" : "cell" },
      ],
    };
  });
  return { title: guide.sections.steps, rows };
}

function coloursSection(state: WorkbookState): Section {
  const { guide } = words(state);
  const legend: readonly [StyleName, string][] = [
    ["inputNote", guide.colours.input],
    ["resultText", guide.colours.result],
    ["warning", guide.colours.warning],
    ["header", guide.colours.label],
  ];
  return {
    title: guide.sections.colours,
    rows: legend.map(([style, text]) => ({
      cells: [
        { text: "", style: style === "inputNote" ? "legendInput" : style },
        { text, style: "cell" },
      ],
    })),
  };
}

function datesSection(state: WorkbookState, calendar: Calendar): Section {
  const { guide } = words(state);
  const { scheme, language } = state;
  const dated = datedSteps(scheme, state.month, calendar).map(({ deadline, due, isUncertain }): GuideRow => ({
    cells: [
      { text: due === null ? "" : (serialOf(due) ?? ""), style: "date" },
      { text: deadline.name[language] + (isUncertain ? guide.dates.uncovered : ""), style: "cell" },
      { text: deadline.source, style: "code" },
    ],
  }));
  const interviews = scheme.consequences.flatMap((one): GuideRow[] =>
    one.kind === "interview"
      ? [
          {
            cells: [
              { text: guide.afterPublication, style: "centered" },
              { text: guide.interviews(String(one.withinDays), one.belowGrade), style: "cell" },
              { text: one.source, style: "code" },
            ],
          },
        ]
      : [],
  );
  return { title: guide.sections.dates, rows: [...dated, ...interviews] };
}

function lastSections(state: WorkbookState): Section[] {
  const { guide } = words(state);
  const { language, scheme } = state;
  const norms = scheme.norms.flatMap((norm) =>
    norm.lines.map((text, index): GuideRow => ({
      cells: [
        { text: index === 0 ? norm.title[language] : "", style: index === 0 ? "group" : "cell" },
        { text: text[language], style: "cell" },
        { text: norm.source, style: "code" },
      ],
    })),
  );
  const without: GuideRow = {
    cells: [
      { text: "KPI.*", style: "centered" },
      { text: guide.without, style: "cell" },
    ],
  };
  return [
    { title: guide.sections.without, rows: [without] },
    { title: guide.sections.norms, rows: norms },
  ];
}

function rowPieces(row: number, { cells: [first, second, third] }: GuideRow): Piece[] {
  const text = third
    ? [piece(row, 1, second.text, second.style), piece(row, 2, third.text, third.style)]
    : [wide(row, 1, 2, second.text, second.style)];
  return [piece(row, 0, first.text, first.style), ...text];
}

const heightOfRow = ({ cells: [first, second, third] }: GuideRow): number =>
  Math.max(
    heightFor(String(first.text), widths[0]),
    heightFor(String(second.text), third ? widths[1] : widths[1] + widths[2]),
  );

/** 说明: what is where, the path of the month, its dates, and what a scorer looks up. */
export function guideSheet(state: WorkbookState, calendar: Calendar): SheetPlan {
  const { guide, common } = words(state);
  const { scheme, language } = state;
  const pieces: Piece[] = [
    piece(0, 0, guide.title(scheme.name[language], common.month(state.month)), "title"),
    piece(1, 0, guide.subtitle(state.department, scheme.roles.rated[language]), "plainSubtitle"),
  ];
  const heights: Record<number, number> = { 1: 30, 2: 20 };
  const links: SheetPlan["links"][number][] = [];
  let next = 3;
  const sections = [
    sheetsSection(state),
    stepsSection(state),
    coloursSection(state),
    datesSection(state, calendar),
    ...lastSections(state),
  ];
  for (const section of sections) {
    pieces.push(piece(next, 0, section.title, "section"));
    heights[next + 1] = 26;
    for (const [index, entry] of section.rows.entries()) {
      const row = next + 1 + index;
      pieces.push(...rowPieces(row, entry));
      heights[row + 1] = heightOfRow(entry);
      if (entry.link) links.push({ at: `A${row + 1}`, ...entry.link });
    }
    next += section.rows.length + 2;
  }
  return {
    name: state.sheets.guide,
    visibility: "visible",
    tabColor: "#0F766E",
    columnWidths: widths,
    rowHeights: heights,
    ...layOut(pieces),
    validations: [],
    conditionalFormats: [],
    dataBars: [],
    charts: [],
    links,
    print: { orientation: "portrait", area: `A1:C${next - 1}`, fitWidth: 1, footer: common.footer },
    isProtected: true,
  };
}
