import { invalidArgument } from "./failure";
import { FormatPart } from "./formatPart";

const color = (value: unknown): string => {
  if (typeof value !== "string" || !/^(#[0-9A-Fa-f]{6}|[A-Za-z]+)$/.test(value))
    throw invalidArgument(`${String(value)} is no colour.`);
  return value.startsWith("#") ? value.toUpperCase() : value;
};

export class RangeFill extends FormatPart {
  get Color(): string | null {
    return this.shared("fill", "#FFFFFF");
  }

  set Color(value: unknown) {
    const fill = value === "" ? null : color(value);
    this.draw({ fill });
    this.keepFor("Pattern", fill === null ? "None" : "Solid");
  }

  get Pattern(): unknown {
    return this.keptFor("Pattern");
  }

  set Pattern(value: unknown) {
    this.keepFor("Pattern", value);
  }

  Clear(): null {
    this.draw({ fill: null });
    this.keepFor("Pattern", "None");
    return null;
  }
}

export class RangeFont extends FormatPart {
  get Bold(): boolean | null {
    return this.shared("bold", false);
  }

  set Bold(value: unknown) {
    this.draw({ bold: value === true });
  }

  get Italic(): boolean | null {
    return this.shared("italic", false);
  }

  set Italic(value: unknown) {
    this.draw({ italic: value === true });
  }

  get Strikethrough(): boolean | null {
    return this.shared("strikethrough", false);
  }

  set Strikethrough(value: unknown) {
    this.draw({ strikethrough: value === true });
  }

  get Underline(): unknown {
    return this.keptFor("Underline");
  }

  set Underline(value: unknown) {
    this.draw({ underline: value !== "None" });
    this.keepFor("Underline", value);
  }

  get Name(): string | null {
    return this.shared("fontName", "等线");
  }

  set Name(value: unknown) {
    this.draw({ fontName: String(value) });
  }

  get Size(): number | null {
    return this.shared("fontSize", 11);
  }

  set Size(value: unknown) {
    if (typeof value !== "number" || value < 1 || value > 409)
      throw invalidArgument("A font size lies between 1 and 409.");
    this.draw({ fontSize: value });
  }

  get Color(): string | null {
    return this.shared("fontColor", "#000000");
  }

  set Color(value: unknown) {
    this.draw({ fontColor: color(value) });
  }
}

export class FormatProtection extends FormatPart {
  get Locked(): boolean | null {
    const { book, cells } = this.range;
    const values = book.state(cells.sheet).locked.valuesIn(cells);
    return values.length === 1 ? (values[0] ?? true) : null;
  }

  set Locked(value: unknown) {
    const { book, cells } = this.range;
    this.change(() => {
      book.state(cells.sheet).locked.paint(cells, value !== false);
    });
  }

  get FormulaHidden(): unknown {
    return this.keptFor("FormulaHidden");
  }

  set FormulaHidden(value: unknown) {
    this.keepFor("FormulaHidden", value === true);
  }
}
