import type { NewInputPart, NewItem } from "./wantedItem";
import type { Input } from "../scheme/scheme";

/** The inputs of a new item; several of them add their part to the id. */
export function inputsFor(id: string, { kind, name, full, inputs }: NewItem): Input[] {
  const one = (rest: Pick<Input, "kind" | "whenBlank"> & Partial<Input>): Input => ({
    ...{ id, name, short: name, prompt: name, of: "person", min: 0, source: "notInSource" },
    ...rest,
  });
  const part = (key: NewInputPart, rest: Pick<Input, "kind" | "whenBlank"> & Partial<Input>): Input => ({
    ...one(rest),
    ...{ id: `${id}_${key}`, name: inputs(key), short: inputs(key), prompt: inputs(key) },
  });
  const rating = { kind: "rating", max: 100 } as const;
  const needed = { kind: "quantity", whenBlank: "missing" } as const;
  switch (kind) {
    case "mark":
      return [one({ kind: "mark", max: full, whenBlank: "missing" })];
    case "raters":
      return [
        part("self", { ...rating, whenBlank: "missing" }),
        part("superior", { ...rating, whenBlank: "missing" }),
        part("panel", { ...rating, whenBlank: "open" }),
      ];
    case "deductions":
      return [one({ kind: "count", whenBlank: "zero" })];
    case "linear":
    case "steps":
      return [one(needed)];
    case "rate":
      return [
        part("met", { kind: "count", whenBlank: "missing", notAbove: `${id}_all` }),
        part("all", { kind: "count", whenBlank: "missing" }),
      ];
    case "teamTier":
      return [
        part("own", needed),
        part("days", { ...needed, positive: true }),
        part("team", { ...needed, of: "department", positive: true }),
        part("team_days", { ...needed, of: "department", positive: true }),
        part("people", { kind: "count", whenBlank: "missing", of: "department", positive: true }),
      ];
  }
}
