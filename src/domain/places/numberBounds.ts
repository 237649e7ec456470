/** No number of a policy is larger; beyond it products would lose digits that decide grades. */
export const largest = 1e12;

/** What is more than nothing is at least this. */
export const smallest = 1e-9;
