import { halfWidth } from "./halfWidth";

/** Staff numbers and names as people compare them: full width, spaces and letter case make no difference. */
export const sameWords = (text: string): string => halfWidth(text).replace(/\s+/g, "").toUpperCase();
