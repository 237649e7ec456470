import { typedPlaces } from "../figures/typed";

/** No number of a policy is larger; beyond it products would lose digits that decide grades. */
export const largestNumber = 1e12;

/** What is more than nothing in a policy is at least this: nobody means less, and dividing by it would lose digits. */
export const smallestPositive = 1 / 10 ** typedPlaces;
