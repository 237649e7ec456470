import type { Book } from "./book";
import { Collection } from "./collection";
import { invalidArgument } from "./failure";
import { emptyKept, Kept } from "./kept";
import { RangeArea } from "./rangeArea";
import { SERIES } from "./chartShapes";
import type { ChartState } from "./sheetState";

type SeriesState = ChartState["series"][number];

class ChartSeries extends Kept {
  constructor(
    private readonly book: Book,
    private readonly chart: ChartState,
    private readonly state: SeriesState,
  ) {
    super(state.kept, SERIES, () => {
      book.changes.touched();
    });
  }

  override read(name: string): unknown {
    if (name === "Name") return this.state.name ?? "";
    if (name === "ChartType") return this.state.kept.values["ChartType"] ?? this.chart.type;
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (name === "Name") this.state.name = String(value);
    else if (name === "ChartType") this.state.kept.values["ChartType"] = value;
    else super.write(name, value);
  }

  override scalars(): string[] {
    return ["Name", "ChartType", ...super.scalars()];
  }

  SetValues(range: unknown): null {
    this.state.values = this.area(range);
    return null;
  }

  SetXAxisValues(range: unknown): null {
    this.state.categories = this.area(range);
    return null;
  }

  Delete(): null {
    this.chart.series = this.chart.series.filter((one) => one !== this.state);
    return null;
  }

  private area(range: unknown) {
    if (!(range instanceof RangeArea)) throw invalidArgument("The values of a series are a range.");
    this.book.changes.touched();
    return range.cells;
  }
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(
    private readonly book: Book,
    private readonly chart: ChartState,
  ) {
    super();
  }

  override items(): ChartSeries[] {
    return this.chart.series.map((state) => new ChartSeries(this.book, this.chart, state));
  }

  Add(name: unknown): ChartSeries {
    const state: SeriesState = {
      name: typeof name === "string" ? name : null,
      values: this.chart.source,
      categories: null,
      kept: emptyKept(),
    };
    this.chart.series.push(state);
    this.book.changes.touched();
    return new ChartSeries(this.book, this.chart, state);
  }

  protected override find(key: string): ChartSeries | null {
    const index = this.chart.series.findIndex((one) => one.name === key);
    return this.items()[index] ?? null;
  }
}
