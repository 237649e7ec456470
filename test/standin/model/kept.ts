import { notImplemented } from "./failure";
import { Model } from "./model";

/** Values of an object that the stand-in only keeps and gives back, with those of its parts. */
export interface KeptData {
  values: Record<string, unknown>;
  parts: Record<string, KeptData>;
}

/** The properties such an object has, with Excel's defaults, and its parts. */
export interface KeptShape {
  name: string;
  defaults: Readonly<Record<string, unknown>>;
  parts?: Readonly<Record<string, KeptShape>>;
}

export const emptyKept = (): KeptData => ({ values: {}, parts: {} });

/** A part of Excel without behaviour of its own: what is set can be read again. */
export class Kept extends Model {
  constructor(
    protected readonly data: KeptData,
    private readonly shape: KeptShape,
    private readonly changed: (name: string) => void = () => undefined,
    /** Throws where Excel would refuse a value. */
    private readonly check: (name: string, value: unknown) => void = () => undefined,
  ) {
    super();
  }

  override get kind(): string {
    return this.shape.name;
  }

  override read(name: string): unknown {
    const part = this.shape.parts?.[name];
    if (part !== undefined) return new Kept((this.data.parts[name] ??= emptyKept()), part, this.changed, this.check);
    if (name in this.shape.defaults)
      return name in this.data.values ? this.data.values[name] : this.shape.defaults[name];
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (!(name in this.shape.defaults)) throw notImplemented(`${this.kind}.${name} =`);
    this.check(name, value);
    this.data.values[name] = value;
    this.changed(name);
  }

  override scalars(): string[] {
    return Object.keys(this.shape.defaults);
  }

  /** Fills and lines: a plain colour, or nothing. */
  SetSolidColor(color: string): null {
    this.data.values["Color"] = color;
    this.changed("Color");
    return null;
  }

  Clear(): null {
    this.data.values = {};
    this.changed("");
    return null;
  }
}
