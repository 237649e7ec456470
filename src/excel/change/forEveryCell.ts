/** Excel gives a value that is no array to every cell of a range, which the types of its properties do not know. */
export const forEveryCell = <Value>(given: Value | Value[][]): Value[][] => given as Value[][];
