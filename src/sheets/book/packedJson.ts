import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Sheets of people say nearly the same: deflated, a twentieth is left of what was shown. Base64 passes every program unharmed. */
export const packedJson = (value: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true));

/** undefined where the text was not packed here. */
export function fromPackedJson(text: string): unknown {
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))) as unknown;
  } catch (error) {
    if (isOfText(error)) return undefined;
    throw error;
  }
}

/** No base64, no deflated bytes (the library numbers what it refuses), or no JSON. */
const isOfText = (error: unknown): boolean =>
  error instanceof SyntaxError || error instanceof DOMException || (error instanceof Error && "code" in error);
