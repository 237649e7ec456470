import type { Book } from "./book";
import { Collection } from "./collection";
import { Model } from "./model";

class Setting extends Model {
  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.key };
  }

  get Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.book.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
    this.book.changes.touched();
  }

  Delete(): null {
    this.book.settings.delete(this.key);
    return null;
  }
}

/** Settings of the add-in in the file; the same store as Office.context.document.settings. */
export class SettingCollection extends Collection<Setting> {
  constructor(private readonly book: Book) {
    super();
  }

  override items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  Add(key: unknown, value: unknown): Setting {
    this.book.settings.set(String(key), value);
    this.book.changes.touched();
    return new Setting(this.book, String(key));
  }

  protected override find(key: string): Setting | null {
    return this.book.settings.has(key) ? new Setting(this.book, key) : null;
  }
}
