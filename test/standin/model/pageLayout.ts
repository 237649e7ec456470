import type { Book } from "./book";
import { Collection } from "./collection";
import { formatBox } from "./address";
import { Failure, invalidArgument, invalidOperation } from "./failure";
import { Kept, type KeptShape } from "./kept";
import { locate } from "./locate";
import { Model } from "./model";
import { Range } from "./range";

const margin = {
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const headerFooter: KeptShape = {
  name: "HeaderFooter",
  defaults: { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" },
};

const shape: KeptShape = {
  name: "PageLayout",
  defaults: {
    ...margin,
    Orientation: "Portrait",
    PaperSize: "A4",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
    PrintHeadings: false,
    BlackAndWhite: false,
    DraftMode: false,
    FirstPageNumber: "",
    PrintComments: "NoComments",
    PrintErrors: "AsDisplayed",
    PrintOrder: "DownThenOver",
  },
  parts: {
    HeadersFooters: {
      name: "HeaderFooterGroup",
      defaults: { State: "Default", UseSheetMargins: true, UseSheetScale: true },
      parts: {
        DefaultForAllPages: headerFooter,
        FirstPage: headerFooter,
        EvenPages: headerFooter,
        OddPages: headerFooter,
      },
    },
  },
};

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How the sheet is printed; kept, and read again as it was set. */
export class PageLayout extends Kept {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super(
      book.state(sheet).page,
      shape,
      () => {
        book.changes.touched();
      },
      (name) => {
        if (book.options.doubts.printer === "missing") throw new Failure("GeneralException", `No printer for ${name}.`);
      },
    );
  }

  /** A scale from 10 to 400 percent, or pages to fit to: one puts the other out of force. */
  override write(name: string, value: unknown): void {
    const scale: unknown = name === "Zoom" && value instanceof Object ? Reflect.get(value, "scale") : undefined;
    if (typeof scale === "number" && (scale < 10 || scale > 400)) throw invalidArgument("scale");
    const isLeftOut = this.book.options.doubts.fitToPages === "left out" && name === "Zoom" && scale === undefined;
    if (!isLeftOut) super.write(name, value);
  }

  SetPrintArea(range: unknown): null {
    this.book.state(this.sheet).printArea = this.address(range);
    this.book.changes.touched();
    return null;
  }

  SetPrintTitleRows(range: unknown): null {
    this.book.state(this.sheet).titleRows = this.address(range);
    this.book.changes.touched();
    return null;
  }

  SetPrintTitleColumns(range: unknown): null {
    this.book.state(this.sheet).titleColumns = this.address(range);
    this.book.changes.touched();
    return null;
  }

  SetPrintMargins(unit: unknown, margins: unknown): null {
    for (const [name, value] of Object.entries(margins instanceof Object ? margins : {}) as [string, unknown][]) {
      this.write(`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`, Number(value) * (POINTS[String(unit)] ?? 1));
    }
    return null;
  }

  GetPrintAreaOrNullObject(): Range | null {
    return this.rangeOf(this.book.state(this.sheet).printArea);
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.book.state(this.sheet).titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.book.state(this.sheet).titleColumns);
  }

  private address(range: unknown): string {
    return formatBox(range instanceof Range ? range.cells : locate(this.book, String(range), this.sheet));
  }

  private rangeOf(address: string | null): Range | null {
    return address === null ? null : new Range(this.book, locate(this.book, address, this.sheet));
  }
}

/** Of one kind on a sheet. */
const mostBreaks = 1026;

class PageBreak extends Model {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly axis: "rows" | "columns",
    private readonly at: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.at };
  }

  GetCellAfterBreak(): Range {
    return new Range(this.book, locate(this.book, this.at, this.sheet));
  }

  Delete(): null {
    const { pageBreaks } = this.book.state(this.sheet);
    pageBreaks[this.axis] = pageBreaks[this.axis].filter((one) => one !== this.at);
    return null;
  }
}

export class PageBreakCollection extends Collection<PageBreak> {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly axis: "rows" | "columns",
  ) {
    super();
  }

  override items(): PageBreak[] {
    return this.book.state(this.sheet).pageBreaks[this.axis].map((at) => this.breakAt(at));
  }

  /** Before the top left cell of the range. Nothing is left of column A or above row 1; a second break there is the first. */
  Add(range: unknown): PageBreak {
    const box = range instanceof Range ? range.cells : locate(this.book, String(range), this.sheet);
    const { row, column } = box;
    if ((this.axis === "rows" ? row : column) === 0) throw invalidArgument("pageBreakRange");
    const at = formatBox({ ...box, rows: 1, columns: 1 });
    const breaks = this.book.state(this.sheet).pageBreaks[this.axis];
    const known = breaks.find((one) => this.placeOf(one) === this.placeOf(at));
    if (known === undefined && breaks.length === mostBreaks)
      throw invalidOperation("more page breaks than a sheet keeps");
    if (known === undefined) breaks.push(at);
    this.book.changes.touched();
    return this.breakAt(known ?? at);
  }

  private placeOf(at: string): number {
    const { row, column } = locate(this.book, at, this.sheet);
    return this.axis === "rows" ? row : column;
  }

  RemovePageBreaks(): null {
    this.book.state(this.sheet).pageBreaks[this.axis] = [];
    return null;
  }

  protected override find(key: string): PageBreak | null {
    return this.book.state(this.sheet).pageBreaks[this.axis].includes(key) ? this.breakAt(key) : null;
  }

  private breakAt(at: string): PageBreak {
    return new PageBreak(this.book, this.sheet, this.axis, at);
  }
}
