import type { Calendar } from "../../domain/calendar";
import { texts } from "../../text/texts";
import { quotedSheet } from "../address";
import { datedSteps } from "../monthDates";
import type { WorkbookState } from "../month";
import { serialOf } from "../serialDay";
import type { StyleName } from "../styles";

/** Rows of one section, counted from its own first row. */
export interface Section {
  title: string;
  rows: readonly GuideRow[];
}

export interface GuideRow {
  /** Cells of columns A, B and C; a text in B alone runs on into C. */
  cells: readonly [Cell, Cell, Cell?];
  link?: { target: string; text: string; tip: string };
}

interface Cell {
  text: string | number;
  style: StyleName;
}

const words = (state: WorkbookState) => texts(state.language).sheets;

function sheetsSection(state: WorkbookState): Section {
  const { guide } = words(state);
  const entries = (["score", "ledger", "policy"] as const).map((role): GuideRow => {
    const name = state.sheets[role];
    return {
      cells: [
        { text: name, style: "link" },
        { text: guide.sheets[role], style: "cell" },
      ],
      link: { target: `${quotedSheet(name)}!A1`, text: name, tip: guide.openTip(name) },
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

/** Every section of 说明 in its order. */
export const guideSections = (state: WorkbookState, calendar: Calendar): Section[] => [
  sheetsSection(state),
  stepsSection(state),
  coloursSection(state),
  datesSection(state, calendar),
  ...lastSections(state),
];
