/** Every input as a number: a yes is 1, a blank that counts as nothing is 0. */
export type Amounts = Readonly<Record<string, number>>;

/** The scheme linter has made sure that every input a method names exists. */
export function amount(amounts: Amounts, input: string): number {
  const value = amounts[input];
  if (value === undefined) throw new Error(`No amount for input ${input}`);
  return value;
}
