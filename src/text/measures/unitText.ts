import type { ItemResult } from "../../domain/engine/evaluation";
import type { Speaker } from "../speaker/speaker";

/** "120 秒", "85%", "1,200 元". */
export const inUnit = (figure: string, unit: string): string =>
  unit === "" ? figure : unit === "%" ? `${figure}%` : `${figure} ${unit}`;

/** Money needs no unit of its own to be yuan. */
export const unitOfInput = (id: string, say: Speaker): string =>
  say.unit(id) || (say.kind(id) === "money" ? say.measured.yuan : "");

/** Of a value that is a number like those typed: percent, the input's own, or the item's. */
export const unitLike = (id: string, ofItem: string, say: Speaker): string =>
  say.kind(id) === "percent" ? "%" : unitOfInput(id, say) || ofItem;

export function unitOfItem({ id }: ItemResult, say: Speaker): string {
  const own = say.scheme.items.find((item) => item.id === id)?.unit;
  return own === undefined ? "" : say.name(own);
}

/** A figure in the unit of its own input. */
export function inputFigure(input: string, value: number, say: Speaker): string {
  const figure = say.figure(value);
  return inUnit(figure, say.kind(input) === "percent" ? "%" : say.unit(input));
}
