import { freeId } from "./editScheme";
import type { LocalText } from "./localText";
import type { Method } from "./methods/method";
import type { Input, Item, Scheme } from "./scheme";

/** Kinds of items one can add without a programmer. */
export const newItemKinds = ["mark", "deductions", "linear", "steps"] as const;
export type NewItemKind = (typeof newItemKinds)[number];

/** What the user says of a new item; the numbers get sensible values to be edited afterwards. */
export interface NewItem {
  kind: NewItemKind;
  name: LocalText;
  full: number;
  better: "higher" | "lower";
}

const source = "notInSource" as const;

/** The item and its input: a mark given, incidents counted, or a figure measured against a target or a ladder. */
export function newItem(scheme: Scheme, wanted: NewItem): { item: Item; inputs: Input[] } {
  const id = freeId(scheme, "item");
  const input = inputFor(`${id}_value`, wanted);
  return {
    item: { id, name: wanted.name, full: wanted.full, source, method: methodFor(input.id, wanted) },
    inputs: [input],
  };
}

function inputFor(id: string, { kind, name, full }: NewItem): Input {
  const common = { id, name, short: name, of: "person" as const, prompt: name, source };
  switch (kind) {
    case "mark":
      return { ...common, kind: "mark", min: 0, max: full, whenBlank: "missing" };
    case "deductions":
      return { ...common, kind: "count", min: 0, whenBlank: "zero" };
    case "linear":
    case "steps":
      return { ...common, kind: "quantity", min: 0, whenBlank: "missing" };
  }
}

function methodFor(input: string, { kind, name, full, better }: NewItem): Method {
  const measure = { kind: "entered" as const, input };
  switch (kind) {
    case "mark":
      return { kind: "mark", input };
    case "deductions": {
      const rule = { kind: "perTime" as const, id: `${input}_rule`, name, input, points: 1, free: 0, source };
      return { kind: "deductions", pools: [{ id: `${input}_pool`, name, rules: [rule] }], voids: [] };
    }
    case "linear":
      return { kind: "linear", measure, better, target: { kind: "fixed", value: 100, source }, credit: 1 };
    case "steps": {
      const bounds = better === "higher" ? [80, 90] : [1, 3];
      const points = better === "higher" ? [full / 2, full] : [full, full / 2];
      const steps = bounds.map((bound, index) => ({ bound, points: points[index] ?? 0, source }));
      return { kind: "steps", measure, better, steps, otherwise: 0, factor: 1 };
    }
  }
}
