import { alternativeInputs } from "../../domain/scheme/alternatives";
import { type Texts, texts } from "../../text/texts";
import { columnLetters, rangeAt } from "../kit/address";
import type { WorkbookState } from "../book/workbookState";
import type { ConditionalFormat } from "../kit/plan";
import type { Scope } from "../terms/scope";
import { earnsPoints } from "../../domain/methods/method";
import { gradeLook } from "../kit/gradeLook";
import type { ScoreLayout } from "../columns/scoreLayout";
import { textLiteral } from "../kit/textLiteral";
import { faultMarks } from "./faultMarks";

const grey = { fill: "#E5E7EB", font: "#6B7280" };
const red = { fill: "#FEE2E2", font: "#991B1B" };
const amber = { fill: "#FEF3C7", font: "#92400E" };

/** Colours for grades, items without a point, rows that are not complete, notices and faulty or missing entries; grey for what is not used. */
export function scoreColours(state: WorkbookState, layout: ScoreLayout, scope: Scope): ConditionalFormat[] {
  const { score } = texts(state.language).sheets;
  const first = layout.headerRow + 1;
  const last = layout.headerRow + layout.rows;
  const letters = (id: string): string => columnLetters(layout.columns.findIndex((column) => column.id === id));
  const below = (from: string, to = from): string => `${from}${first + 1}:${to}${last + 1}`;
  const cell = (id: string): string => `$${letters(id)}${first + 1}`;
  const { items, bands } = state.scheme;
  const points = layout.columns.filter(({ result }) => {
    const item = result?.kind === "item" ? items[result.item] : undefined;
    return item !== undefined && earnsPoints(item) && item.full > 0;
  });
  return [
    ...unusedColumns(layout, scope).map(({ index, full }) => ({
      range: below(columnLetters(index)),
      formula: `=${full}=0`,
      ...grey,
    })),
    ...faultMarks(layout, scope, { wrong: { ...red, bold: true }, missing: { fill: amber.fill } }),
    ...bands.map((band, place) => ({
      range: below(letters("total"), letters("grade")),
      formula: `=${cell("grade")}=${textLiteral(band.grade)}`,
      ...gradeLook(place, bands.length),
      bold: true,
    })),
    ...points.map(({ id }) => ({
      range: below(letters(id)),
      formula: `=AND(COUNT(${cell(id)})=1,${cell(id)}=0)`,
      ...red,
      bold: true,
    })),
    ...stateColours(below(letters("state")), cell("state"), score),
    { range: below(letters("remark")), formula: `=${cell("remark")}<>""`, ...amber },
    ...departmentColour(layout, score.departmentComplete),
  ];
}

/** Red where a row cannot be scored as it is, amber where something is still missing. */
function stateColours(range: string, cell: string, words: Texts["sheets"]["score"]): ConditionalFormat[] {
  const wrong = [words.stateWrong, words.statePolicy];
  const isOpen = [words.stateComplete, ...wrong].map((text) => `${cell}<>"${text}"`);
  return [
    ...wrong.map((text) => ({ range, formula: `=${cell}=${textLiteral(text)}`, ...red, bold: true })),
    { range, formula: `=AND(${cell}<>"",${isOpen.join(",")})`, ...amber },
  ];
}

/** Columns that are not used while another item is judged instead, with the cell of 规则 that says so. */
function unusedColumns({ columns }: ScoreLayout, { scheme, policy }: Scope) {
  const alternative = alternativeInputs(scheme);
  return columns.flatMap(({ input, result }, index) => {
    const ofResult = result !== null && "item" in result ? result.item : undefined;
    const item = input === null ? ofResult : alternative.get(input.id);
    if (item === undefined || scheme.items[item]?.alternative === undefined) return [];
    return [{ index, full: policy(`items.${item}.full`) }];
  });
}

function departmentColour({ departmentState }: ScoreLayout, complete: string): ConditionalFormat[] {
  if (departmentState === null) return [];
  const { row, column, lastColumn } = departmentState;
  const formula = `=$${columnLetters(column)}$${row + 1}<>${textLiteral(complete)}`;
  return [{ range: rangeAt(row, column, row, lastColumn), formula, ...red }];
}
