import { settled } from "../figures/typed";

/** What was measured for one person over one period: one value for every input of the policy, department inputs included. */
export type Inputs = Readonly<Record<string, number | boolean | null>>;

/** The inputs with their numbers as they count; the same object where they are so already. */
export function settledInputs(inputs: Inputs): Inputs {
  let changed: Record<string, number | boolean | null> | null = null;
  for (const id of Object.keys(inputs)) {
    const value = inputs[id];
    if (typeof value !== "number") continue;
    const counted = settled(value);
    if (counted !== value) (changed ??= { ...inputs })[id] = counted;
  }
  return changed ?? inputs;
}

/** A yes is 1; what is still blank after the checks counts as nothing. */
export const amountIn = (inputs: Inputs, input: string): number => Number(inputs[input] ?? 0);
