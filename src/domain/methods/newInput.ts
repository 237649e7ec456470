import type { Input } from "../inputs/input";
import type { LocalText } from "../wording/localText";
import type { NewInputPart, NewItem } from "./wantedItem";

type Asked = Pick<Input, "kind" | "whenBlank"> & Partial<Input>;

/** An input somebody adds without a programmer: everywhere called the same, of each person, not below 0. */
export const newInput = (id: string, name: LocalText, asked: Asked): Input => ({
  id,
  name,
  short: name,
  prompt: name,
  of: "person",
  min: 0,
  source: "notInSource",
  ...asked,
});

/** One of several inputs of a new item; its part is added to the id. */
export const partInput = (id: string, { inputs }: NewItem, part: NewInputPart, asked: Asked): Input =>
  newInput(`${id}_${part}`, inputs(part), asked);

/** A figure that must be there. */
export const neededFigure = { kind: "quantity", whenBlank: "missing" } as const;
