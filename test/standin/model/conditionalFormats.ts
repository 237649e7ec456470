import { Collection } from "./collection";
import { ConditionalFormat, drawConditionalFormat } from "./conditionalFormat";
import { intersection, sameBox } from "./box";
import { invalidArgument } from "./failure";
import { emptyKept } from "./kept";
import type { RangeArea } from "./rangeArea";
import type { ConditionalFormatState } from "./sheetState";

const TYPES = [
  "Custom",
  "CellValue",
  "DataBar",
  "ColorScale",
  "IconSet",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
];

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  constructor(private readonly range: RangeArea) {
    super();
  }

  override items(): ConditionalFormat[] {
    return this.touching().map((state) => new ConditionalFormat(this.range, state));
  }

  Add(type: unknown): ConditionalFormat {
    const { book, cells } = this.range;
    book.requirePermission(cells.sheet, "allowFormatCells");
    if (!TYPES.includes(String(type))) throw invalidArgument(`${String(type)} is no kind of conditional format.`);
    const area = this.range.drawn;
    const state: ConditionalFormatState = {
      id: book.freshId("cf"),
      gridId: null,
      type: String(type),
      area,
      kept: emptyKept(),
    };
    book.state(cells.sheet).conditionalFormats.unshift(state);
    book.postpone(`conditional ${state.id}`, () => {
      drawConditionalFormat(book, state);
    });
    book.changes.touched();
    return new ConditionalFormat(this.range, state);
  }

  ClearAll(): null {
    const { book, cells } = this.range;
    book.requirePermission(cells.sheet, "allowFormatCells");
    const whole = this.touching().filter(({ area }) => {
      const common = intersection(area, cells);
      return common !== null && sameBox(common, area);
    });
    for (const state of whole) new ConditionalFormat(this.range, state).Delete();
    return null;
  }

  protected override find(key: string): ConditionalFormat | null {
    const state = this.touching().find((one) => one.id === key);
    return state === undefined ? null : new ConditionalFormat(this.range, state);
  }

  private touching(): ConditionalFormatState[] {
    const { book, cells } = this.range;
    return book.state(cells.sheet).conditionalFormats.filter((one) => intersection(one.area, cells) !== null);
  }
}
