import { texts } from "../text/texts";
import { cellAt } from "./address";
import { type Piece, layOut, piece, wide } from "./draft";
import type { WorkbookState } from "./month";
import type { PlanCell, SheetPlan, Validation } from "./plan";
import { type PolicyCell, policyCells, policyColumns, policyRows } from "./policy/policyCells";
import type { PolicyLine, PolicyNumber, PolicyRow } from "./policy/policyRow";
import { shortened, titleLimit } from "./scoreValidations";
import type { StyleName } from "./styles";
import { heightFor } from "./textFit";

const widths = [34, 32, 10, 10, 10, 10, 12, 56] as const;
const lastColumn = policyColumns.note;
const saysWidth = widths.slice(1, 6).reduce((sum, width) => sum + width, 0);
const readsWidth = widths[6] + widths[7];

const editableStyle: Record<PolicyNumber["kind"], StyleName> = {
  points: "inputMark",
  count: "inputCount",
  rate: "inputRate",
  ratio: "inputRate",
  money: "inputMoney",
  day: "inputCount",
  label: "grade",
};

function styleOf(number: PolicyNumber): StyleName {
  if (number.editable) return editableStyle[number.kind];
  if (number.kind === "label") return "grade";
  return number.kind === "ratio" ? "fixedRate" : "fixedNumber";
}

function linePieces(row: number, line: PolicyLine): Piece[] {
  const isGroup = line.level === "group";
  const name: StyleName = isGroup ? "group" : "cell";
  return [
    piece(row, policyColumns.name, line.name, name),
    piece(row, policyColumns.how, line.how, isGroup ? "group" : "small"),
    ...line.numbers.map((number, index) =>
      piece(row, policyColumns.firstNumber + index, number?.value ?? "", number ? styleOf(number) : name),
    ),
    piece(row, policyColumns.source, line.source, "code"),
    piece(row, policyColumns.note, line.note, "small"),
  ];
}

function sumPieces(row: number, state: WorkbookState, paths: readonly string[], cells: readonly PolicyCell[]): Piece[] {
  const words = texts(state.language).sheets.policy;
  const first = cells.find((cell) => cell.path === paths[0]);
  const last = cells.find((cell) => cell.path === paths.at(-1));
  const column = policyColumns.firstNumber;
  const range = `${cellAt(first?.row ?? row, column)}:${cellAt(last?.row ?? row, column)}`;
  const sum: PlanCell = { formula: `=SUM(${range})` };
  const check: PlanCell = {
    formula: `=IF(ROUND(${cellAt(row, column)},6)=100,"${words.sumRight}","${words.sumWrong}")`,
  };
  return [
    piece(row, 0, words.sum, "label"),
    piece(row, 1, "", "label"),
    piece(row, column, sum, "fixedNumber"),
    wide(row, column + 1, lastColumn, check, "cell"),
  ];
}

/** "80 ≤ … < 85" beside each grade, from the cells themselves. */
function bandRange(row: number, isLast: boolean): PlanCell {
  const from = cellAt(row, policyColumns.firstNumber);
  return { formula: isLast ? `="≥ "&${from}` : `=${from}&" – < "&${cellAt(row + 1, policyColumns.firstNumber)}` };
}

function headingPieces(row: number, cells: readonly string[]): Piece[] {
  const isReading = cells[2] === "" && cells[1] !== "" && cells[7] === "";
  if (!isReading) return cells.map((text, column) => piece(row, column, text, "header"));
  return [
    piece(row, 0, cells[0] ?? "", "header"),
    wide(row, 1, 5, cells[1] ?? "", "header"),
    wide(row, 6, 7, cells[6] ?? "", "header"),
  ];
}

function rowPieces(row: number, entry: PolicyRow, state: WorkbookState, cells: readonly PolicyCell[]): Piece[] {
  switch (entry.kind) {
    case "title":
      return [piece(row, 0, entry.text, "title")];
    case "origin":
      return [wide(row, 0, lastColumn, entry.text, "subtitle")];
    case "hint":
      return [wide(row, 0, lastColumn, entry.text, "warning")];
    case "section":
      return [piece(row, 0, entry.text, "section")];
    case "heading":
      return headingPieces(row, entry.cells);
    case "line":
      return linePieces(row, entry);
    case "sum":
      return sumPieces(row, state, entry.paths, cells);
    case "reading":
      return [
        piece(row, 0, entry.id, "cell"),
        wide(row, 1, 5, entry.says, "text"),
        wide(row, 6, 7, entry.reads, "text"),
      ];
    case "gap":
      return [];
  }
}

function heightOf(entry: PolicyRow): number | null {
  switch (entry.kind) {
    case "title":
      return 28;
    case "section":
      return 24;
    case "hint":
      return 36;
    case "line":
      return Math.max(
        heightFor(entry.name, widths[0]),
        heightFor(entry.how, widths[1] * 1.15),
        heightFor(entry.note, widths[7] * 1.15),
      );
    case "reading":
      return Math.max(heightFor(entry.says, saysWidth), heightFor(entry.reads, readsWidth));
    default:
      return null;
  }
}

function validationOf(cell: PolicyCell, state: WorkbookState): Validation {
  const { prompts } = texts(state.language).sheets.policy;
  const decimal = (max: number | null): Validation["rule"] => ({ kind: "decimal", min: 0, max });
  const rule: Record<PolicyNumber["kind"], { rule: Validation["rule"]; prompt: string }> = {
    points: { rule: decimal(null), prompt: prompts.points },
    count: { rule: { kind: "whole", min: 0, max: null }, prompt: prompts.count },
    rate: { rule: decimal(1), prompt: prompts.rate },
    ratio: { rule: decimal(null), prompt: prompts.ratio },
    money: { rule: decimal(null), prompt: prompts.money },
    day: { rule: { kind: "whole", min: 1, max: 28 }, prompt: prompts.day },
    label: { rule: { kind: "textLength", max: 20 }, prompt: prompts.points },
  };
  const { prompt } = rule[cell.kind];
  return {
    range: cellAt(cell.row, cell.column),
    rule: rule[cell.kind].rule,
    promptTitle: shortened(cell.name, titleLimit),
    prompt,
    errorTitle: prompts.wrong,
    error: prompt,
    alert: "stop",
  };
}

/** The first column says which grade; the second its range of totals, which follows the numbers. */
function withBandRanges(pieces: Piece[], cells: readonly PolicyCell[], bands: number): Piece[] {
  const edges = cells.filter((cell) => /^bands\.\d+\.from$/.test(cell.path));
  return [
    ...pieces,
    ...edges.map((edge, index) =>
      piece(edge.row, policyColumns.how, bandRange(edge.row, index === bands - 1), "centered"),
    ),
  ];
}

/** 规则: every number of the policy in a cell of its own, with its source and how unclear places are read. */
export function policySheet(state: WorkbookState): SheetPlan {
  const { scheme, language, sheets } = state;
  const rows = policyRows(scheme, language);
  const cells = policyCells(scheme, language, sheets.policy);
  const pieces = rows.flatMap((entry, row) => rowPieces(row, entry, state, cells));
  const heights = rows.flatMap((entry, row) => {
    const height = heightOf(entry);
    return height === null ? [] : [[row + 1, height] as const];
  });
  return {
    name: sheets.policy,
    visibility: "visible",
    tabColor: "#64748B",
    columnWidths: widths,
    rowHeights: Object.fromEntries(heights),
    ...layOut(withBandRanges(pieces, cells, scheme.bands.length)),
    validations: cells.filter((cell) => cell.editable).map((cell) => validationOf(cell, state)),
    conditionalFormats: sumColours(rows, state),
    dataBars: [],
    charts: [],
    links: [],
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: "landscape",
      area: `A1:H${rows.length}`,
      titleRows: "$1:$2",
      fitWidth: 1,
      footer: texts(language).sheets.common.footer,
    },
    isProtected: true,
  };
}

/** The sum of full marks is red while it is not 100. */
function sumColours(rows: readonly PolicyRow[], state: WorkbookState): SheetPlan["conditionalFormats"] {
  const { sumRight } = texts(state.language).sheets.policy;
  return rows.flatMap((entry, row) =>
    entry.kind === "sum"
      ? [
          {
            range: `D${row + 1}:H${row + 1}`,
            formula: `=$D$${row + 1}<>"${sumRight}"`,
            fill: "#FEE2E2",
            font: "#991B1B",
            bold: true,
          },
        ]
      : [],
  );
}
