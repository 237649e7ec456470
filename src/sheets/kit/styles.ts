/** How a cell looks and whether it may be edited, as data; drawn by src/excel and src/xlsx alike. */
export interface CellStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  align?: "left" | "center" | "right";
  valign?: "top" | "center";
  wrap?: boolean;
  /** Text or number that does not fit is written smaller; never beside `wrap`. */
  shrink?: boolean;
  /** Steps away from the left edge. */
  indent?: number;
  numberFormat?: string;
  /** Thin lines around and inside the range. */
  border?: string;
  isUnlocked?: boolean;
}

const ink = "#1F2937";
const line = "#CBD5E1";
const input = { fill: "#FFF9E5", isUnlocked: true, border: line, color: ink, valign: "center" } as const;
/** Written on paper as well as on the screen: the fill would be printed. */
const onPaper = { isUnlocked: true, border: "#94A3B8", color: ink, valign: "center" } as const;
const result = { fill: "#F1F5F9", border: line, color: ink, valign: "center" } as const;

/** One palette for the workbook: navy headings, cream inputs, grey results, so that a printed page stays legible. */
export const styles = {
  title: { size: 16, bold: true, color: ink, align: "left", valign: "center" },
  subtitle: { size: 10, color: "#64748B", align: "left", valign: "center", wrap: true },
  plainSubtitle: { size: 10, color: "#64748B", align: "left", valign: "center" },
  legendInput: { fill: input.fill, border: line },
  label: { bold: true, color: ink, fill: "#E2E8F0", border: line, align: "left", valign: "center", wrap: true },
  // One line beside a cell that is filled in, in a row whose height is set.
  fieldLabel: { bold: true, color: ink, fill: "#E2E8F0", border: line, align: "left", valign: "center", shrink: true },
  section: { bold: true, size: 12, color: "#1E3A5F", align: "left", valign: "center" },
  group: { bold: true, color: ink, fill: "#EEF2F7", border: line, align: "left", valign: "center", wrap: true },
  cell: { color: ink, border: line, align: "left", valign: "center", wrap: true },
  centered: { color: ink, border: line, align: "center", valign: "center", wrap: true },
  small: { color: "#475569", size: 9, border: line, align: "left", indent: 1, valign: "center", wrap: true },
  code: { color: "#64748B", size: 9, border: line, align: "center", valign: "center", wrap: true },
  sum: { ...result, align: "center", size: 9, numberFormat: "General" },
  average: { ...result, align: "center", size: 9, numberFormat: "0.0" },
  sumMoney: { ...result, align: "right", size: 9, numberFormat: "#,##0.00" },
  averagePoints: { ...result, align: "right", size: 9, numberFormat: "0.00##" },
  text: { color: ink, align: "left", valign: "top", wrap: true, border: line },
  plain: { color: ink, align: "left", valign: "top", wrap: true },
  groupHeader: {
    bold: true,
    color: "#FFFFFF",
    fill: "#1E3A5F",
    border: line,
    align: "center",
    valign: "center",
    wrap: true,
  },
  header: {
    bold: true,
    color: "#FFFFFF",
    fill: "#33567F",
    border: line,
    size: 10,
    align: "center",
    valign: "center",
    wrap: true,
  },
  inputText: { ...input, align: "left", wrap: true, numberFormat: "@" },
  inputLine: { ...input, align: "left", shrink: true, numberFormat: "@" },
  // As typed: 0.96 among counts must not look like 1.
  inputCount: { ...input, align: "center", numberFormat: "General" },
  inputNumber: { ...input, align: "right", numberFormat: "General" },
  inputMark: { ...input, align: "center", numberFormat: "General" },
  inputFactor: { ...input, align: "center", numberFormat: "0.00##" },
  inputChoice: { ...input, align: "center", shrink: true },
  inputDate: { ...input, align: "center", numberFormat: "yyyy-mm-dd" },
  inputRate: { ...input, align: "center", numberFormat: "0.0####%" },
  inputMoney: { ...input, align: "right", numberFormat: "#,##0.00####" },
  inputTextOnPaper: { ...onPaper, align: "left", wrap: true, numberFormat: "@" },
  inputNumberOnPaper: { ...onPaper, align: "right", numberFormat: "General" },
  inputChoiceOnPaper: { ...onPaper, align: "center" },
  inputDateOnPaper: { ...onPaper, align: "center", numberFormat: "yyyy-mm-dd" },
  inputNoteOnPaper: { ...onPaper, align: "left", valign: "top", wrap: true, numberFormat: "@" },
  fixedRate: { ...result, align: "center", numberFormat: "0%" },
  fixedNumber: { ...result, align: "center", numberFormat: "General" },
  period: { color: ink, border: line, align: "center", valign: "center", numberFormat: "@" },
  points: { ...result, align: "right", numberFormat: "0.00##" },
  // As exact as the judgement: 97.9960% must not look like the 98% it misses.
  rate: { ...result, align: "right", numberFormat: "0.00##%", shrink: true },
  percent: { ...result, align: "right", numberFormat: '0.00##"%"', shrink: true },
  place: { ...result, align: "center", numberFormat: "0" },
  share: { ...result, align: "center", numberFormat: "0.0%" },
  idText: { color: ink, border: line, align: "left", valign: "center", wrap: true, numberFormat: "@" },
  grade: { ...result, align: "center", bold: true },
  money: { ...result, align: "right", numberFormat: "#,##0.00" },
  total: { ...result, align: "right", bold: true, numberFormat: "0.00##" },
  number: { ...result, align: "right", numberFormat: "General" },
  notice: { ...result, align: "left", indent: 1, size: 9 },
  resultText: { ...result, align: "left", wrap: true },
  // One line whatever it says, because a result does not make its row higher.
  resultLine: { ...result, align: "left", shrink: true },
  centeredLine: { color: ink, border: line, align: "center", valign: "center", shrink: true },
  date: { color: ink, align: "center", valign: "center", border: line, numberFormat: "yyyy-mm-dd" },
  alarm: { bold: true, size: 9, color: "#991B1B", align: "left", valign: "center", wrap: true },
  warning: { color: "#92400E", fill: "#FEF3C7", border: line, align: "left", valign: "center", wrap: true },
  link: { color: "#1D4ED8", align: "left", valign: "center", border: line },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
