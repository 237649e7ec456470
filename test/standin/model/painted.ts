import { type Box, covers, intersection, type Shift, shifted, without } from "./box";

interface Layer<Value> {
  box: Box;
  value: Value;
  /** Later layers have higher ones. */
  order: number;
}

/** Rows that are looked through together. */
const band = 64;
/** A layer over more bands than these stands for all of them. */
const mostBands = 16;

/** A property painted over cells, as formats are: later paint covers earlier, unpainted cells have the default. */
export class Painted<Value> {
  private layers = new Set<Layer<Value>>();
  private readonly bands = new Map<number | "tall", Set<Layer<Value>>>();
  private order = 0;

  constructor(private readonly initial: Value) {}

  paint(box: Box, value: Value): void {
    for (const layer of this.near(box)) if (covers(box, layer.box)) this.remove(layer);
    this.order += 1;
    this.add({ box, value, order: this.order });
  }

  at(row: number, column: number): Value {
    const [only] = this.valuesIn({ row, column, rows: 1, columns: 1 });
    return only ?? this.initial;
  }

  /** The different values within a box. */
  valuesIn(box: Box): Value[] {
    const found = new Set<Value>();
    let open = [box];
    for (const layer of this.near(box).sort((one, other) => other.order - one.order)) {
      if (!open.some((piece) => intersection(piece, layer.box) !== null)) continue;
      found.add(layer.value);
      open = open.flatMap((piece) => without(piece, layer.box));
      if (open.length === 0) return [...found];
    }
    return [...found.add(this.initial)];
  }

  shift(shift: Shift): void {
    for (const layer of [...this.layers]) {
      this.remove(layer);
      const box = shifted(layer.box, shift);
      if (box !== null) this.add({ ...layer, box });
    }
  }

  copy(): Painted<Value> {
    const copy = new Painted(this.initial);
    copy.order = this.order;
    for (const layer of this.layers) copy.add(layer);
    return copy;
  }

  private add(layer: Layer<Value>): void {
    this.layers.add(layer);
    for (const key of keysOf(layer.box)) {
      const there = this.bands.get(key) ?? new Set<Layer<Value>>();
      there.add(layer);
      this.bands.set(key, there);
    }
  }

  private remove(layer: Layer<Value>): void {
    this.layers.delete(layer);
    for (const key of keysOf(layer.box)) this.bands.get(key)?.delete(layer);
  }

  /** The layers that may have cells of a box, each once. */
  private near(box: Box): Layer<Value>[] {
    const keys = keysOf(box);
    if (keys.includes("tall")) return [...this.layers];
    return [...new Set([...keys, "tall" as const].flatMap((key) => [...(this.bands.get(key) ?? [])]))];
  }
}

function keysOf({ row, rows }: Box): (number | "tall")[] {
  const [first, last] = [Math.floor(row / band), Math.floor((row + rows - 1) / band)];
  return last - first >= mostBands ? ["tall"] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
