import type { Book } from "./book";
import { Collection } from "./collection";
import { itemNotFound } from "./failure";
import { locate } from "./locate";
import { Model } from "./model";
import { Range } from "./range";
import type { CommentState } from "./sheetState";

class Comment extends Model {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly state: CommentState,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.state.id };
  }

  get Id(): string {
    return this.state.id;
  }

  get Content(): string {
    return this.state.content;
  }

  set Content(value: unknown) {
    this.book.requirePermission(this.sheet, "allowEditObjects");
    this.state.content = String(value);
  }

  get AuthorName(): string {
    return "User";
  }

  GetLocation(): Range {
    return new Range(this.book, {
      sheet: this.sheet,
      row: this.state.row,
      column: this.state.column,
      rows: 1,
      columns: 1,
    });
  }

  Delete(): null {
    this.book.requirePermission(this.sheet, "allowEditObjects");
    const state = this.book.state(this.sheet);
    state.comments = state.comments.filter((one) => one !== this.state);
    return null;
  }
}

/** Comments of one sheet, or of the whole workbook. */
export class CommentCollection extends Collection<Comment> {
  constructor(
    private readonly book: Book,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override items(): Comment[] {
    const sheets = this.sheet === null ? this.book.grid.sheets().map((one) => one.id) : [this.sheet];
    return sheets.flatMap((sheet) => this.book.state(sheet).comments.map((one) => new Comment(this.book, sheet, one)));
  }

  Add(cell: unknown, content: unknown): Comment {
    const { sheet, row, column } = this.cell(cell);
    this.book.requirePermission(sheet, "allowEditObjects");
    const state: CommentState = { id: this.book.freshId("comment"), row, column, content: String(content) };
    this.book.state(sheet).comments.push(state);
    this.book.changes.touched();
    return new Comment(this.book, sheet, state);
  }

  GetItemByCell(cell: unknown): Comment {
    const { sheet, row, column } = this.cell(cell);
    const state = this.book.state(sheet).comments.find((one) => one.row === row && one.column === column);
    if (state === undefined) throw itemNotFound("comment at this cell");
    return new Comment(this.book, sheet, state);
  }

  protected override find(key: string): Comment | null {
    return this.items().find((one) => one.Id === key) ?? null;
  }

  private cell(cell: unknown) {
    return cell instanceof Range ? cell.cells : locate(this.book, String(cell), this.sheet);
  }
}
