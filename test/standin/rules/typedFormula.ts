const isNumber = (text: string): boolean => {
  const digits = text.replace(/^[+-]\s*/, "").replace(/[,\s%¥￥$€£]/g, "");
  return digits !== "" && !Number.isNaN(Number(digits));
};

/**
 * The formula Excel takes a text for that is entered into a cell; null where it stays a text, a number or a date. A text that
 * begins with + - or @ is one as well; a sign alone is a text.
 */
export function typedFormula(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return text;
  return /^[+\-@]/.test(text) && !isNumber(text) ? `=${text}` : null;
}
