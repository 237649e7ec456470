import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";

/** Sheets of people say nearly the same: deflated, a twentieth is left of what was shown. Base64 passes every program unharmed. */
export const packedJson = (value: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true));

/** Bytes of JSON: twice what a thousand score cards and as many interview sheets show. */
export const mostPacked = 16 * 1024 * 1024;

/** undefined where the text was not packed here; one that unpacks to more than anybody packed is not unpacked to its end. */
export function fromPackedJson(text: string): unknown {
  try {
    const bytes = unpacked(strToU8(atob(text), true));
    return bytes === null ? undefined : (JSON.parse(strFromU8(bytes)) as unknown);
  } catch (error) {
    if (isOfText(error)) return undefined;
    throw error;
  }
}

const stepBytes = 2 * 1024;

/** null above the limit. */
function unpacked(data: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length <= mostPacked) pieces.push(piece);
  });
  for (let at = 0; at < data.length && length <= mostPacked; at += stepBytes)
    stream.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length);
  return length > mostPacked ? null : joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** No base64, no deflated bytes (the library numbers what it refuses), or no JSON. */
const isOfText = (error: unknown): boolean =>
  error instanceof SyntaxError || error instanceof DOMException || (error instanceof Error && "code" in error);
