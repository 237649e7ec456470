import { blankScheme } from "../../src/domain/edit/blankScheme";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { evaluate } from "../../src/domain/engine/evaluate";
import { Scheme } from "../../src/domain/scheme/scheme";
import type * as z from "zod";

type Written = z.input<typeof Scheme>;
type Method = Written["items"][number]["method"];

const same = (text: string) => ({ "zh-CN": text, "zh-TW": text, en: text });

/** A quantity typed for a person, open unless said otherwise. */
export const anInput = (id: string, changes: Partial<Written["inputs"][number]> = {}): Written["inputs"][number] => ({
  id,
  name: same(id),
  short: same(id),
  kind: "quantity",
  of: "person",
  whenBlank: "open",
  prompt: same(id),
  source: "notInSource",
  ...changes,
});

export const anItem = (
  id: string,
  full: number,
  method: Method,
  changes: Partial<Written["items"][number]> = {},
): Written["items"][number] => ({ id, name: same(id), full, source: "notInSource", method, ...changes });

/** The smallest policy that shows what a test is about. */
export const aScheme = (changes: Partial<Written>): Scheme =>
  Scheme.parse({
    ...blankScheme({ name: same("test"), rated: same("a"), scorer: same("b"), approver: same("c") }),
    id: "test",
    cycle: "month",
    ...changes,
  });

/** The result of inputs that the policy accepts. */
export function resultOf(scheme: Scheme, inputs: Inputs): Evaluation {
  const result = evaluate(scheme, inputs);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** Points of a single item worth `full` under a method. */
export function pointsOf(method: Method, full: number, inputs: Inputs): number | null {
  const scheme = aScheme({
    inputs: Object.keys(inputs).map((id) => anInput(id)),
    items: [anItem("item", full, method)],
  });
  return resultOf(scheme, inputs).items[0]?.points ?? null;
}
