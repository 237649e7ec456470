import { settled } from "../figures/typed";

/** What was measured for one person over one period: one value for every input of the policy, department inputs included. */
export type Inputs = Readonly<Record<string, number | boolean | null>>;

/** The inputs with their numbers as they count; the same object where they are so already. */
export function settledInputs(inputs: Inputs): Inputs {
  const noisy = Object.entries(inputs).flatMap(([id, value]) => {
    const counted = typeof value === "number" ? settled(value) : value;
    return counted === value ? [] : [[id, counted] as const];
  });
  return noisy.length === 0 ? inputs : { ...inputs, ...Object.fromEntries(noisy) };
}

/** A yes is 1; what is still blank after the checks counts as nothing. */
export const amount = (inputs: Inputs, input: string): number => Number(inputs[input] ?? 0);
