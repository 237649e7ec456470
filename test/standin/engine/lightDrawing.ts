import { Worksheet } from "@univerjs/core";
import { Scene, type UniverRenderingContext } from "@univerjs/engine-render";

type Cell = ReturnType<Worksheet["getCell"]>;

/** More than the columns of a sheet, so that a row and a column make one key. */
const COLUMNS = 20_000;

interface Sheet {
  getCell: (this: Worksheet, row: number, column: number) => Cell;
}

interface Picture {
  render: (this: Scene, context?: UniverRenderingContext) => void;
}

const sheet = Worksheet.prototype as unknown as Sheet;
const lookUp = sheet.getCell;
const picture = Scene.prototype as unknown as Picture;
const draw = picture.render;

let seen: Map<Worksheet, Map<number, Cell>> | undefined;

/** While a frame is drawn no cell changes, but Univer composes each one anew for every layer it paints: once is enough. */
sheet.getCell = function (row, column) {
  if (!seen) return lookUp.call(this, row, column);
  let cells = seen.get(this);
  if (!cells) seen.set(this, (cells = new Map<number, Cell>()));
  const key = row * COLUMNS + column;
  if (!cells.has(key)) cells.set(key, lookUp.call(this, row, column));
  return cells.get(key);
};

const restUntil = new WeakMap<Scene, number>();

/**
 * Univer draws a large sheet again after every step of a calculation. A frame that has taken long is followed by a rest of
 * the same length, so that drawing leaves time to calculate; what is not drawn yet stays marked and is drawn then.
 */
picture.render = function (context) {
  const start = performance.now();
  if (!this.isDirty() || start < (restUntil.get(this) ?? 0)) return;
  seen = new Map();
  try {
    draw.call(this, context);
  } finally {
    seen = undefined;
  }
  const end = performance.now();
  restUntil.set(this, end + (end - start));
};
