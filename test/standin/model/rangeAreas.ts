import type { Book } from "./book";
import { Collection } from "./collection";
import { itemNotFound } from "./failure";
import { Model } from "./model";
import type { Range } from "./range";

class AreaCollection extends Collection<Range> {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  override items(): Range[] {
    return [...this.ranges];
  }

  protected override find(): Range {
    throw itemNotFound("area by name");
  }
}

/** Several blocks of cells of one sheet. */
export class RangeAreas extends Model {
  private reference: string | null = null;
  readonly area = null;

  constructor(
    private readonly book: Book,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    this.reference ??= this.book.keep(this);
    return { _ReferenceId: this.reference };
  }

  _KeepReference(): null {
    return null;
  }

  get Areas(): AreaCollection {
    return new AreaCollection(this.ranges);
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }

  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.CellCount, 0);
  }

  Clear(what: unknown): null {
    for (const range of this.ranges) range.Clear(what);
    return null;
  }
}
