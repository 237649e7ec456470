import { messageFaults, validationRefusals } from "../rules/ruleFaults";
import { covers, intersection, without } from "./box";
import { formatBox, quoted } from "./address";
import { invalidArgument } from "./failure";
import { Model } from "./model";
import { RangeArea } from "./rangeArea";
import type { ValidationState } from "./sheetState";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const text = (part: Record<string, unknown>, name: string) => (typeof part[name] === "string" ? part[name] : "");

/** The rule a range's input must follow. */
export class DataValidation extends Model {
  constructor(private readonly range: RangeArea) {
    super();
  }

  get Rule(): Record<string, unknown> {
    return this.state?.rule ?? {};
  }

  set Rule(value: unknown) {
    if (!(value instanceof Object)) throw invalidArgument("A validation rule is an object.");
    const [kind] = Object.keys(value);
    if (kind === undefined || !(kind in TYPES)) throw invalidArgument(`There is no validation ${String(kind)}.`);
    const detail = this.plain({ ...(Reflect.get(value, kind) as object) });
    const [fault] = validationRefusals(kind, detail);
    if (fault !== undefined) throw invalidArgument(fault);
    for (const part of Object.values(detail)) this.checkFormula(part);
    this.replace({ rule: { [kind]: detail } });
  }

  get ErrorAlert(): Record<string, unknown> {
    return this.state?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }

  set ErrorAlert(value: unknown) {
    this.replace({ errorAlert: this.checkedWords({ ...this.ErrorAlert, ...(value as object) }) });
  }

  get Prompt(): Record<string, unknown> {
    return this.state?.prompt ?? { message: "", showPrompt: true, title: "" };
  }

  set Prompt(value: unknown) {
    this.replace({ prompt: this.checkedWords({ ...this.Prompt, ...(value as object) }) });
  }

  get IgnoreBlanks(): boolean {
    return this.state?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    this.replace({ ignoreBlanks: value === true });
  }

  get Type(): string {
    const { cells, book } = this.range;
    const touching = book.state(cells.sheet).validations.filter((one) => intersection(one.area, cells) !== null);
    if (touching.length === 0) return "None";
    if (this.state === undefined) return touching.length === 1 ? "Inconsistent" : "MixedCriteria";
    return TYPES[Object.keys(this.state.rule)[0] ?? ""] ?? "None";
  }

  Clear(): null {
    const { book, cells, drawn } = this.range;
    book.requirePermission(cells.sheet, "allowFormatCells");
    this.cut();
    book.postpone(`validation ${cells.sheet} ${formatBox(cells)}`, () => {
      book.grid.clearValidation(drawn);
    });
    book.changes.touched();
    return null;
  }

  private checkFormula(part: unknown): void {
    const refusal = typeof part === "string" && part.startsWith("=") ? this.range.book.formulas.refusal(part) : null;
    if (refusal !== null) throw invalidArgument(refusal);
  }

  private checkedWords(words: Record<string, unknown>): Record<string, unknown> {
    const [fault] = messageFaults({ title: text(words, "title"), message: text(words, "message") });
    if (fault !== undefined) throw invalidArgument(fault);
    return words;
  }

  private get state(): ValidationState | undefined {
    const { cells, book } = this.range;
    return book.state(cells.sheet).validations.find((one) => covers(one.area, cells));
  }

  private replace(part: Partial<ValidationState>): void {
    const { book, cells } = this.range;
    book.requirePermission(cells.sheet, "allowFormatCells");
    const before: ValidationState = {
      area: cells,
      rule: this.Rule,
      errorAlert: this.ErrorAlert,
      prompt: this.Prompt,
      ignoreBlanks: this.IgnoreBlanks,
    };
    const next = { ...before, ...part };
    this.cut();
    book.state(cells.sheet).validations.push(next);
    book.postpone(`validation ${cells.sheet} ${formatBox(cells)}`, () => {
      this.draw(next);
    });
    book.changes.touched();
  }

  /** Other rules lose the cells of this range. */
  private cut(): void {
    const { book, cells } = this.range;
    const state = book.state(cells.sheet);
    state.validations = state.validations.flatMap((one) =>
      without(one.area, cells).map((box) => ({ ...one, area: { ...box, sheet: cells.sheet } })),
    );
  }

  private draw(state: ValidationState): void {
    const { errorAlert, prompt, rule } = state;
    if (Object.keys(rule).length === 0) return;
    this.range.book.grid.setValidation({
      area: this.range.isUnbounded ? this.range.drawn : state.area,
      rule,
      stop: errorAlert["showAlert"] !== false && (errorAlert["style"] ?? "Stop") === "Stop",
      errorTitle: text(errorAlert, "title"),
      error: text(errorAlert, "message"),
      promptTitle: text(prompt, "title"),
      prompt: text(prompt, "message"),
    });
  }

  /** Ranges given as the source of a list become formulas. */
  private plain(rule: Record<string, unknown>): Record<string, unknown> {
    for (const [name, value] of Object.entries(rule)) {
      if (!(value instanceof RangeArea)) continue;
      const { cells, book } = value;
      rule[name] = `=${quoted(book.sheetName(cells.sheet))}!${formatBox(cells, "$")}`;
    }
    return rule;
  }
}
