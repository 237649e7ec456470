import { resultOf, type Worked } from "./worked";

/** One test per case of test/cases; a refusal may say more than its code and field. */
export const eachWorked = (scheme: string, cases: readonly Worked[]): void =>
  test.each(cases.map((one) => [one.title, one] as const))("%s", (_title, { inputs, expected }) => {
    const result = resultOf(scheme, inputs);
    if ("error" in expected) expect(result).toMatchObject(expected);
    else expect(result).toEqual(expected);
  });
