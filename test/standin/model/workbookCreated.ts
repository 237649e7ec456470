import type { Book } from "./book";
import { Model } from "./model";

/** A workbook that was made beside the open one; nobody sees it before it is opened. */
export class WorkbookCreated extends Model {
  readonly #id: string;

  constructor(
    private readonly book: Book,
    private readonly bytes: Uint8Array,
  ) {
    super();
    this.#id = book.freshId("w");
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#id };
  }

  Open(): null {
    this.book.opened.push(this.bytes);
    return null;
  }
}
