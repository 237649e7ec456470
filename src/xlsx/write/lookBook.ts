import type { ConditionalFormat } from "../../sheets/kit/plan";
import { styles, type CellStyle, type StyleName } from "../../sheets/kit/styles";
import { alignmentXml, borderXml, changeXml, fillXml, fontXml } from "./lookXml";
import { withCount, declaration, element, main } from "./toXml";

/** The looks of a file: each once, by the number that cells name it with; 0 is that of a cell nobody made. */
export interface LookBook {
  /** The look of a cell that had another one before; what the style does not say of fill, lines and format stays. */
  over: (before: number, style: StyleName) => number;
  /** The same look for a text that a program could take for a formula when somebody edits it. */
  asText: (look: number) => number;
  /** The number of what a colour rule changes. */
  ofRule: (format: ConditionalFormat) => number;
  /** styles.xml */
  xml: () => string;
}

/**
 * Column widths count digits of the file's normal font. In Arial of 10 points a digit is 7 pixels, as the plans assume, and
 * where Arial is not installed fonts of the same measures take its place.
 */
const normalFont = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';
const noFills = ["none", "gray125"].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const noLook = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** What every spreadsheet program knows by number. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const firstFormat = 164;

interface Look extends CellStyle {
  isQuoted?: boolean;
}

/** Things of one kind, each once, by their number. */
class Numbered {
  private readonly known: Map<string, number>;
  constructor(given: readonly string[] = []) {
    this.known = new Map(given.map((one, nth) => [one, nth] as const));
  }
  get all(): string[] {
    return [...this.known.keys()];
  }
  numberOf(xml: string): number {
    const number = this.known.get(xml) ?? this.known.size;
    this.known.set(xml, number);
    return number;
  }
}

/** The parts that looks are made of. */
class LookParts {
  readonly fonts = new Numbered([normalFont]);
  readonly fills = new Numbered(noFills);
  readonly borders = new Numbered([noBorder]);
  readonly formats = new Numbered();
  readonly rules = new Numbered();
  readonly cells = new Numbered([noLook]);

  numberOf(look: Look): number {
    const { fill, border, numberFormat, isQuoted, isUnlocked } = look;
    const attributes = {
      numFmtId: this.formatId(numberFormat ?? "General"),
      fontId: this.fonts.numberOf(fontXml(look)),
      fillId: fill === undefined ? 0 : this.fills.numberOf(fillXml(fill)),
      borderId: border === undefined ? 0 : this.borders.numberOf(borderXml(border)),
      xfId: 0,
      quotePrefix: isQuoted,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    };
    const inside = alignmentXml(look) + element("protection", { locked: isUnlocked !== true });
    return this.cells.numberOf(element("xf", attributes, inside));
  }

  private formatId(format: string): number {
    return builtIn[format] ?? firstFormat + this.formats.numberOf(format);
  }

  xml(): string {
    const formats = this.formats.all.map((formatCode, nth) =>
      element("numFmt", { numFmtId: firstFormat + nth, formatCode }),
    );
    const inside = [
      withCount("numFmts", formats),
      withCount("fonts", this.fonts.all),
      withCount("fills", this.fills.all),
      withCount("borders", this.borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      withCount("cellXfs", this.cells.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      withCount("dxfs", this.rules.all),
    ];
    return declaration + element("styleSheet", { xmlns: main }, inside.join(""));
  }
}

/** Font, alignment and lock are those of the upper style; fill, lines and format only where it has them. */
const laidOver = ({ fill, border, numberFormat }: Look, upper: CellStyle): Look => ({
  ...(fill === undefined ? {} : { fill }),
  ...(border === undefined ? {} : { border }),
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...upper,
});

export function lookBook(): LookBook {
  const parts = new LookParts();
  const looks = new Map<number, Look>([[0, {}]]);
  const made = new Map<string, number>();
  const once = (key: string, tell: () => Look): number => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const look = tell();
    const number = parts.numberOf(look);
    looks.set(number, look);
    made.set(key, number);
    return number;
  };
  return {
    over: (before, style) => once(`${before} ${style}`, () => laidOver(looks.get(before) ?? {}, styles[style])),
    asText: (look) => once(`${look} as text`, () => ({ ...looks.get(look), isQuoted: true })),
    ofRule: (format) => parts.rules.numberOf(changeXml(format)),
    xml: () => parts.xml(),
  };
}
