import type { Input } from "../../domain/inputs/input";
import { slipWords } from "../../text/slipWords";
import { texts } from "../../text/texts";
import { blankLine, headingLine, lineCell, lineOf, mergedCell, type SheetLine } from "../kit/lines/line";
import type { CellValue } from "../kit/plan";
import { looksOf } from "../terms/inputLooks";
import { ownInputs, type SlipCells, slipColumns, type SlipRequest, triedInputs, ownValue } from "./slipRequest";

const { name, full, own, lost, tried, why } = slipColumns;

/** One's own figures, each with a cell to try another one in; `first` is the line of the first of them. */
export function slipInputs(request: SlipRequest, cells: SlipCells): { lines: SheetLine[]; first: number } {
  const { state, scheme } = request.evaluated;
  const { language } = state;
  const words = slipWords(language);
  const canTry = new Set(triedInputs(request).map(({ id }) => id));
  const head = lineOf(
    20,
    mergedCell([name, full], words.head.input, "header"),
    lineCell(own, words.head.value, "header"),
    lineCell(lost, words.head.unit, "header"),
    lineCell(tried, cells.tried ? words.head.try : "", "header"),
    lineCell(why, cells.tried ? words.tryHint : "", "header"),
  );
  const inputs = ownInputs(request).map((input) => {
    const value = shownValue(request, input);
    if (cells.tried === null || !canTry.has(input.id)) return figureLine(request, input, input.name[language]);
    const look = looksOf(input).style;
    const cell = lineCell(tried, value === "" ? nothingOf(request, input) : value, look);
    return figureLine(request, input, input.name[language], cell);
  });
  const department = scheme.inputs.filter(({ of, kind }) => of === "department" && kind !== "note");
  const figures = department.map((input) => figureLine(request, input, words.ofDepartment(input.name[language])));
  const title = cells.tried ? words.sections.inputs : words.sections.figures;
  if (inputs.length + figures.length === 0) return { lines: [], first: 0 };
  return { lines: [headingLine(22, title), head, ...inputs, ...figures, blankLine()], first: 2 };
}

function figureLine(request: SlipRequest, input: Input, called: string, cell = lineCell(tried, "", "cell")): SheetLine {
  const { language } = request.evaluated.state;
  return lineOf(
    20,
    mergedCell([name, full], called, "cell"),
    lineCell(own, shownValue(request, input), "centered"),
    lineCell(lost, input.unit?.[language] ?? "", "centered"),
    cell,
    lineCell(why, "", "small"),
  );
}

function shownValue(request: SlipRequest, input: Input): CellValue {
  const value = ownValue(request, input);
  const { yes, no } = texts(request.evaluated.state.language).sheets.score;
  return typeof value === "boolean" ? (value ? yes : no) : (value ?? "");
}

/** What a blank stands for where it counts as none. */
const nothingOf = ({ evaluated: { state } }: SlipRequest, { kind }: Input): CellValue =>
  kind === "yesNo" ? texts(state.language).sheets.score.no : 0;
