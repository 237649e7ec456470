import type { Book } from "./book";
import { ChartSeriesCollection } from "./chartSeries";
import { CHART_PARTS } from "./chartShapes";
import { invalidArgument } from "./failure";
import { emptyKept, Kept } from "./kept";
import { locate } from "./locate";
import { Model } from "./model";
import { Range } from "./range";
import type { ChartState } from "./sheetState";
import { Worksheet } from "./worksheet";

const KEPT: Readonly<Record<string, unknown>> = {
  Style: 201,
  ShowAllFieldButtons: false,
  PlotVisibleOnly: true,
  CategoryLabelLevel: 0,
};

type Measure = "left" | "top" | "width" | "height";

export class Chart extends Model {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly state: ChartState,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  override read(name: string): unknown {
    const shape = CHART_PARTS[name];
    if (shape !== undefined)
      return new Kept((this.state.parts.parts[name] ??= emptyKept()), shape, () => {
        this.touched();
      });
    return name in KEPT ? (this.state.parts.values[name] ?? KEPT[name]) : super.read(name);
  }

  override write(name: string, value: unknown): void {
    this.touched();
    if (name in KEPT) this.state.parts.values[name] = value;
    else super.write(name, value);
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: unknown) {
    this.state.name = String(value);
  }

  get ChartType(): string {
    return this.state.type;
  }

  set ChartType(value: unknown) {
    this.state.type = String(value);
  }

  get Left(): number {
    return this.state.left;
  }

  set Left(value: unknown) {
    this.measure("left", value);
  }

  get Top(): number {
    return this.state.top;
  }

  set Top(value: unknown) {
    this.measure("top", value);
  }

  get Width(): number {
    return this.state.width;
  }

  set Width(value: unknown) {
    this.measure("width", value);
  }

  get Height(): number {
    return this.state.height;
  }

  set Height(value: unknown) {
    this.measure("height", value);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.state);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  SetPosition(start: unknown, end: unknown): null {
    this.touched();
    const first = this.range(start);
    const last = end === null || end === undefined ? first : this.range(end);
    this.state.left = first.Left;
    this.state.top = first.Top;
    if (end !== null && end !== undefined) {
      this.state.width = last.Left + last.Width - first.Left;
      this.state.height = last.Top + last.Height - first.Top;
    }
    return null;
  }

  SetData(range: unknown): null {
    this.touched();
    this.state.source = this.range(range).cells;
    return null;
  }

  Activate(): null {
    return null;
  }

  Delete(): null {
    this.touched();
    const state = this.book.state(this.sheet);
    state.charts = state.charts.filter((one) => one !== this.state);
    return null;
  }

  private range(given: unknown): Range {
    return given instanceof Range ? given : new Range(this.book, locate(this.book, String(given), this.sheet));
  }

  private measure(name: Measure, value: unknown): void {
    if (typeof value !== "number" || value < 0) throw invalidArgument("A place or size is a number of points.");
    this.state[name] = value;
  }

  private touched(): void {
    this.book.requirePermission(this.sheet, "allowEditObjects");
    this.book.changes.touched();
  }
}
