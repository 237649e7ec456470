import type { Measure } from "../measures/measure";
import type { Method } from "./method";

/** What an item measures; null where its method does not go by one value. */
export const measureIn = ({ method }: { method: Method }): Measure | null =>
  "measure" in method ? method.measure : null;
