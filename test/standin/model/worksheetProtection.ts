import type { Book } from "./book";
import { accessDenied, Failure } from "./failure";
import { Model } from "./model";

const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

const DEFAULTS: Record<string, unknown> = {
  ...Object.fromEntries(PERMISSIONS.map((name) => [name, false])),
  selectionMode: "Normal",
};

/** What an Excel that does so gives as null. */
const NULLS: Record<string, unknown> = { allowEditScenarios: null, allowPivotTables: null };

/** Protection of a worksheet: what users and the API may still do. */
export class WorksheetProtection extends Model {
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.book.isProtected(this.sheet);
  }

  get Options(): Record<string, unknown> {
    const options = this.book.state(this.sheet).protection?.options ?? DEFAULTS;
    return this.hasNulls ? { ...options, ...NULLS } : options;
  }

  private get hasNulls(): boolean {
    return this.book.options.doubts.protectionOptions === "with nulls";
  }

  Protect(options: unknown, password: unknown): null {
    if (this.Protected) throw accessDenied("it has already been protected");
    const given = options instanceof Object ? (options as Record<string, unknown>) : {};
    if (this.hasNulls && Object.values(given).includes(null))
      throw new Failure("GeneralException", "There was an internal error while processing the request.");
    this.book.state(this.sheet).protection = {
      options: { ...DEFAULTS, ...given },
      password: typeof password === "string" && password !== "" ? password : null,
    };
    this.book.changes.touched();
    return null;
  }

  Unprotect(password: unknown): null {
    const { protection } = this.book.state(this.sheet);
    if (protection === null) {
      if (this.book.options.doubts.unprotectUnprotected === "refused") throw accessDenied("it is not protected");
      return null;
    }
    if (protection.password !== null && protection.password !== password) throw accessDenied("the password is wrong");
    this.book.state(this.sheet).protection = null;
    this.book.changes.touched();
    return null;
  }
}

/** Protection of the workbook's structure: no sheet added, deleted, renamed, moved or hidden. */
export class WorkbookProtection extends Model {
  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.structurePassword !== undefined;
  }

  Protect(password: unknown): null {
    if (this.Protected) throw accessDenied("the workbook has already been protected");
    this.book.structurePassword = typeof password === "string" && password !== "" ? password : null;
    return null;
  }

  Unprotect(password: unknown): null {
    const wanted = this.book.structurePassword;
    if (typeof wanted === "string" && wanted !== password) throw accessDenied("the password is wrong");
    this.book.structurePassword = undefined;
    return null;
  }
}
