import { type Box, covers, intersection, type Shift, shifted, without } from "./box";

/** A property painted over cells, as formats are: later paint covers earlier, unpainted cells have the default. */
export class Painted<Value> {
  private layers: { box: Box; value: Value }[] = [];

  constructor(private readonly initial: Value) {}

  paint(box: Box, value: Value): void {
    this.layers = this.layers.filter((layer) => !covers(box, layer.box));
    this.layers.push({ box, value });
  }

  at(row: number, column: number): Value {
    const [only] = this.valuesIn({ row, column, rows: 1, columns: 1 });
    return only ?? this.initial;
  }

  /** The different values within a box. */
  valuesIn(box: Box): Value[] {
    const found = new Set<Value>();
    let open = [box];
    for (const layer of [...this.layers].reverse()) {
      if (!open.some((piece) => intersection(piece, layer.box) !== null)) continue;
      found.add(layer.value);
      open = open.flatMap((piece) => without(piece, layer.box));
      if (open.length === 0) return [...found];
    }
    return [...found.add(this.initial)];
  }

  shift(shift: Shift): void {
    this.layers = this.layers.flatMap(({ box, value }) => {
      const next = shifted(box, shift);
      return next === null ? [] : [{ box: next, value }];
    });
  }

  copy(): Painted<Value> {
    const copy = new Painted(this.initial);
    copy.layers = [...this.layers];
    return copy;
  }
}
