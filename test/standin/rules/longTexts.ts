import type { Doubts } from "./doubts";

const longestSafe = 8000;

/** Why Excel might refuse a text of more than some 8,000 characters, by how it begins behind a leading apostrophe. */
export function longTextFault(text: string, { longTexts }: Doubts): string | null {
  if (text.length <= longestSafe || longTexts === "taken") return null;
  const isSigned = /^'?[=+\-@]/.test(text);
  return longTexts === "refused" || isSigned ? `a text of ${text.length} characters` : null;
}
