/** What other programs change or lose in a text: a file's own escapes, invisible signs, more than one blank in a row. */
const unsafe = /_(?=x[\da-f]{4}_)|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|(?<=\s)\s/gi;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON that comes back as it was from any program that keeps cells. */
export const stateJson = (value: unknown): string => JSON.stringify(value).replace(unsafe, escaped);

/** undefined where the text is no JSON, which the schema then refuses. */
export function fromStateJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
