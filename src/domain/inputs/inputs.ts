/** What was measured for one person over one period: one value for every input of the policy, department inputs included. */
export type Inputs = Readonly<Record<string, number | boolean | null>>;

/** A yes is 1; what is still blank after the checks counts as nothing. */
export const amount = (inputs: Inputs, input: string): number => Number(inputs[input] ?? 0);
