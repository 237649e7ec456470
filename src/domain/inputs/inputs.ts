import type { Inputs } from "../engine/evaluation";

/** The checked inputs of a person, of which methods only want numbers. */
export type Amounts = Inputs;

/** A yes is 1; what is still blank after the checks counts as nothing. */
export const amount = (amounts: Amounts, input: string): number => Number(amounts[input] ?? 0);
