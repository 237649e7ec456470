import type { GridConditionalFormat } from "../grid";
import { colourRuleFaults } from "../rules/ruleFaults";
import { formatBox } from "./address";
import type { Book } from "./book";
import { invalidArgument, notImplemented } from "./failure";
import { emptyKept, Kept, type KeptData, type KeptShape } from "./kept";
import { Model } from "./model";
import type { RangeArea } from "./rangeArea";
import { Range } from "./range";
import type { ConditionalFormatState } from "./sheetState";

const format: KeptShape = {
  name: "ConditionalRangeFormat",
  defaults: { NumberFormat: null },
  parts: {
    Fill: { name: "ConditionalRangeFill", defaults: { Color: "" } },
    Font: {
      name: "ConditionalRangeFont",
      defaults: { Color: "", Bold: false, Italic: false, Strikethrough: false, Underline: "None" },
    },
    Borders: { name: "ConditionalRangeBorderCollection", defaults: {} },
  },
};

const bar = { FillColor: "#638EC6", BorderColor: "", GradientFill: true };

const SHAPES: Readonly<Record<string, KeptShape>> = {
  Custom: {
    name: "CustomConditionalFormat",
    defaults: {},
    parts: { Rule: { name: "ConditionalFormatRule", defaults: { Formula: "", FormulaLocal: "" } }, Format: format },
  },
  CellValue: { name: "CellValueConditionalFormat", defaults: { Rule: {} }, parts: { Format: format } },
  TextComparison: { name: "TextConditionalFormat", defaults: { Rule: {} }, parts: { Format: format } },
  TopBottom: { name: "TopBottomConditionalFormat", defaults: { Rule: {} }, parts: { Format: format } },
  Preset: { name: "PresetCriteriaConditionalFormat", defaults: { Rule: {} }, parts: { Format: format } },
  ColorScale: { name: "ColorScaleConditionalFormat", defaults: { Criteria: {}, ThreeColorScale: false } },
  IconSet: {
    name: "IconSetConditionalFormat",
    defaults: { Criteria: [], Style: "", ReverseIconOrder: false, ShowIconOnly: false },
  },
  DataBar: {
    name: "DataBarConditionalFormat",
    defaults: {
      AxisColor: "",
      AxisFormat: "Automatic",
      BarDirection: "Context",
      ShowDataBarOnly: false,
      LowerBoundRule: {},
      UpperBoundRule: {},
    },
    parts: {
      PositiveFormat: { name: "ConditionalDataBarPositiveFormat", defaults: bar },
      NegativeFormat: { name: "ConditionalDataBarNegativeFormat", defaults: { ...bar, MatchPositiveFillColor: true } },
    },
  },
};

const PART_OF: Readonly<Record<string, string>> = { ContainsText: "TextComparison", PresetCriteria: "Preset" };

const part = (data: KeptData, ...path: string[]): Record<string, unknown> =>
  path.reduce<KeptData | undefined>((found, name) => found?.parts[name], data)?.values ?? {};

const stringOr = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
  EqualTo: "=",
  NotEqualTo: "<>",
};

const operand = (value: unknown) =>
  typeof value === "string" ? value.replace(/^=/, "") : typeof value === "number" ? String(value) : "";

/** A rule as a formula for the top left cell, where it is one the grid can draw. */
const formulaOf = ({ type, kept, area }: ConditionalFormatState): string | undefined => {
  const cell = formatBox({ ...area, rows: 1, columns: 1 });
  if (type === "Custom") return stringOr(part(kept, "Custom", "Rule")["Formula"]);
  const name = PART_OF[type] ?? type;
  const rule = part(kept, name)["Rule"];
  if (!(rule instanceof Object)) return undefined;
  const { operator, formula1, formula2, text } = rule as Record<string, unknown>;
  if (type === "ContainsText") return `=ISNUMBER(SEARCH("${String(text).replaceAll('"', '""')}",${cell}))`;
  if (operator === "Between") return `=AND(${cell}>=${operand(formula1)},${cell}<=${operand(formula2)})`;
  const sign = OPERATORS[String(operator)];
  return sign === undefined ? undefined : `=${cell}${sign}${operand(formula1)}`;
};

const drawing = (state: ConditionalFormatState): GridConditionalFormat | null => {
  const { area, type, kept } = state;
  if (type === "DataBar") {
    return { area, dataBar: stringOr(part(kept, "DataBar", "PositiveFormat")["FillColor"]) ?? bar.FillColor };
  }
  const formula = formulaOf(state);
  if (formula === undefined) return null;
  const name = PART_OF[type] ?? type;
  const fill = stringOr(part(kept, name, "Format", "Fill")["Color"]);
  const font = part(kept, name, "Format", "Font");
  const fontColor = stringOr(font["Color"]);
  return {
    area,
    formula,
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(font["Bold"] === true ? { bold: true } : {}),
  };
};

/** Shows the rule in the grid anew, if it is of a kind the grid can show. */
export const drawConditionalFormat = (book: Book, state: ConditionalFormatState): void => {
  if (state.gridId !== null) book.grid.removeConditionalFormat(state.area.sheet, state.gridId);
  const drawn = drawing(state);
  state.gridId = drawn === null ? null : book.grid.addConditionalFormat(drawn);
};

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

export class ConditionalFormat extends Model {
  constructor(
    private readonly range: RangeArea,
    private readonly state: ConditionalFormatState,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  override read(name: string): unknown {
    const shape = SHAPES[name];
    if (shape === undefined) return super.read(name);
    if ((PART_OF[this.state.type] ?? this.state.type) !== name)
      throw notImplemented(`${name} of a ${this.state.type} format`);
    return new Kept(
      (this.state.kept.parts[name] ??= emptyKept()),
      shape,
      () => {
        this.redraw();
      },
      (member, value) => {
        this.check(member, value);
      },
    );
  }

  get Id(): string {
    return this.state.id;
  }

  get Type(): string {
    return this.state.type;
  }

  get Priority(): number {
    return this.siblings().indexOf(this.state);
  }

  set Priority(value: unknown) {
    const others = this.siblings().filter((one) => one !== this.state);
    others.splice(Number(value), 0, this.state);
    this.range.book.state(this.state.area.sheet).conditionalFormats = others;
  }

  get StopIfTrue(): unknown {
    return this.state.kept.values["StopIfTrue"] ?? false;
  }

  set StopIfTrue(value: unknown) {
    this.state.kept.values["StopIfTrue"] = value;
  }

  GetRange(): Range {
    return new Range(this.range.book, this.state.area);
  }

  Delete(): null {
    const { book } = this.range;
    book.requirePermission(this.state.area.sheet, "allowFormatCells");
    book.state(this.state.area.sheet).conditionalFormats = this.siblings().filter((one) => one !== this.state);
    if (this.state.gridId !== null) book.grid.removeConditionalFormat(this.state.area.sheet, this.state.gridId);
    book.later.delete(`conditional ${this.state.id}`);
    book.changes.touched();
    return null;
  }

  /** The formulas of a rule, alone or within the rule's object. */
  private check(member: string, value: unknown): void {
    if (!/^(Rule|Formula|FormulaLocal)$/.test(member)) return;
    const formulas = (value instanceof Object ? Object.values(value) : [value]).filter((one) => isFormula(one));
    for (const formula of formulas) {
      const fault = colourRuleFaults(formula)[0] ?? this.range.book.formulas.refusal(formula);
      if (fault !== null) throw invalidArgument(`${formula.slice(0, 60)}: ${fault}`);
    }
  }

  private siblings(): ConditionalFormatState[] {
    return this.range.book.state(this.state.area.sheet).conditionalFormats;
  }

  private redraw(): void {
    const { book } = this.range;
    book.postpone(`conditional ${this.state.id}`, () => {
      drawConditionalFormat(book, this.state);
    });
    book.changes.touched();
  }
}
