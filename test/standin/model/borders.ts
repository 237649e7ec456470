import type { Area } from "../grid";
import { Collection } from "./collection";
import { invalidArgument } from "./failure";
import { FormatPart } from "./formatPart";
import type { RangeArea } from "./rangeArea";

type Edge = "top" | "bottom" | "left" | "right";

const inner = (area: Area, axis: "rows" | "columns"): Area =>
  axis === "rows"
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : { ...area, column: area.column + 1, columns: area.columns - 1 };

const PLACES: Readonly<Record<string, (area: Area) => [Area, Edge] | null>> = {
  EdgeTop: (area) => [{ ...area, rows: 1 }, "top"],
  EdgeBottom: (area) => [{ ...area, row: area.row + area.rows - 1, rows: 1 }, "bottom"],
  EdgeLeft: (area) => [{ ...area, columns: 1 }, "left"],
  EdgeRight: (area) => [{ ...area, column: area.column + area.columns - 1, columns: 1 }, "right"],
  InsideHorizontal: (area) => (area.rows > 1 ? [inner(area, "rows"), "top"] : null),
  InsideVertical: (area) => (area.columns > 1 ? [inner(area, "columns"), "left"] : null),
  DiagonalDown: () => null,
  DiagonalUp: () => null,
};

/** One line of a range: an edge, or all lines inside in one direction. */
export class RangeBorder extends FormatPart {
  constructor(
    range: RangeArea,
    private readonly place: string,
  ) {
    super(range);
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.place, Id: this.place };
  }

  get SideIndex(): string {
    return this.place;
  }

  get Color(): string {
    return this.drawnColor() ?? "#000000";
  }

  set Color(value: unknown) {
    this.line(String(value));
  }

  get Style(): unknown {
    return this.drawnColor() === null ? "None" : (this.keptFor(`${this.place}.Style`) ?? "Continuous");
  }

  set Style(value: unknown) {
    this.line(value === "None" ? null : this.Color);
    this.keepFor(`${this.place}.Style`, value);
  }

  get Weight(): unknown {
    return this.keptFor(`${this.place}.Weight`) ?? "Thin";
  }

  set Weight(value: unknown) {
    this.line(this.Color);
    this.keepFor(`${this.place}.Weight`, value);
  }

  private drawnColor(): string | null {
    const at = PLACES[this.place]?.(this.range.drawn);
    if (!at) return null;
    const [{ sheet, row, column }, edge] = at;
    return this.range.book.grid.formatAt(sheet, row, column).borders?.[edge] ?? null;
  }

  private line(color: string | null): void {
    this.change((area, book) => {
      const at = PLACES[this.place]?.(area);
      if (at) book.grid.format(at[0], { borders: { [at[1]]: color } });
    });
  }
}

export class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(private readonly range: RangeArea) {
    super();
  }

  override items(): RangeBorder[] {
    return Object.keys(PLACES).map((place) => new RangeBorder(this.range, place));
  }

  protected override find(key: string): RangeBorder {
    if (!(key in PLACES)) throw invalidArgument(`${key} is no edge of a range.`);
    return new RangeBorder(this.range, key);
  }
}
