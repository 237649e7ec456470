/** No number of a policy is larger; beyond it products would lose digits that decide grades. */
export const largest = 1e12;

/** What is more than nothing in a policy is at least this: a millionth, which every program that calculates tells from 0. */
export const smallest = 1e-6;
