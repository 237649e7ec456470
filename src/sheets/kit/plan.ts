import type { ListRule } from "./listRule";
import type { StyleName } from "./styles";

/** What a cell may hold; "" is blank. */
export type CellValue = string | number | boolean;

/** A formula in the long form of structured references, with the leading "=". Never built from what a user typed. */
interface Formula {
  formula: string;
}
export type PlanCell = CellValue | Formula | null;

/** A rectangle of cells; null leaves a cell as it is. Text that begins with = + - @ stays text. */
export interface Block {
  /** Top left cell, "B3". */
  at: string;
  rows: readonly (readonly PlanCell[])[];
}

export type ValidationRule =
  | ListRule
  | { kind: "whole"; min: number; max: number | null }
  | { kind: "decimal"; min: number; max: number | null }
  | { kind: "textLength"; max: number };

export interface Validation {
  range: string;
  rule: ValidationRule;
  /** At most 32 characters in Excel. */
  promptTitle: string;
  /** At most 255 characters in Excel. */
  prompt: string;
  errorTitle: string;
  error: string;
  /** Warning lets the user go on after asking. */
  alert: "stop" | "warning";
}

/** A colour rule looks at result cells with plain $K5 references: neither KPI functions nor structured references work there. */
export interface ConditionalFormat {
  range: string;
  formula: string;
  fill?: string;
  font?: string;
  bold?: boolean;
}

export interface DataBar {
  range: string;
  color: string;
}

export interface ChartPlan {
  name: string;
  type: "ColumnClustered" | "BarClustered" | "Line";
  /** Range with a header row and categories in the first column. */
  source: string;
  title: string;
  /** The cells it covers. */
  over: string;
}

export interface TablePlan {
  name: string;
  /** Header row included. */
  range: string;
}

interface Paper {
  orientation: "landscape" | "portrait";
  area: string;
  /** Rows repeated on each page, "$1:$4". */
  titleRows?: string | undefined;
  footer: string;
  /** What the left of the footer says, for sheets whose title stands on the first of several pages alone. */
  footerLeft?: string;
  /** A quarter of an inch left and right and half an inch above and below, for wide sheets. */
  hasNarrowMargins?: boolean;
  /** Without the colours of the screen: fills stay off the paper, text and lines are black. */
  isBlackAndWhite?: boolean;
}

/** Shrunk until it is one page wide. */
interface FittedPrint extends Paper {
  fitWidth: 1;
  /** Pages high; absent grows with the rows. */
  fitHeight?: number;
}

/** At a scale and with page breaks of its own, a strip of rows after the other. Excel heeds breaks only where it does not fit to pages. */
export interface ScaledPrint extends Paper {
  /** Percent of the size on screen. */
  scale: number;
  /** Columns repeated on each page, "$A:$C". */
  titleColumns?: string;
  /** Columns and rows, counted from 0, that begin a page. */
  columnStarts: readonly number[];
  rowStarts: readonly number[];
}

export type PrintPlan = FittedPrint | ScaledPrint;

/** Everything a worksheet looks like, as data. Written by src/excel into a workbook and by src/xlsx into a file. */
export interface SheetPlan {
  name: string;
  visibility: "visible" | "veryHidden";
  tabColor?: string;
  /** Width of each column from A on, in characters; 0 hides it. */
  columnWidths: readonly number[];
  /** Row number to height in points; others are left to Excel. */
  rowHeights: Readonly<Record<number, number>>;
  blocks: readonly Block[];
  /** Applied in order, later ones over earlier ones. */
  styles: readonly { range: string; style: StyleName }[];
  merges: readonly string[];
  table?: TablePlan;
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  dataBars: readonly DataBar[];
  charts: readonly ChartPlan[];
  /** Cell to a place in this workbook, "'面谈_甲'!A1". */
  links: readonly { at: string; target: string; text: string; tip: string }[];
  freeze?: { rows: number; columns: number } | undefined;
  print?: PrintPlan;
  /** Cells whose style is unlocked stay editable. Never with a password. */
  isProtected: boolean;
}
