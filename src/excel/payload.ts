/** Excel on the web refuses a request above 5 MB; what is not counted exactly must fit into the rest. */
export const mostBytes = 4_000_000;

/** What a step that names its range weighs beside the values it gives. */
export const bytesPerStep = 700;

/** Counts what is waiting for the next sync and sends it before a request would grow too large. */
export interface Payload {
  /** Call before queueing something of this size. */
  reserve(bytes: number): Promise<void>;
}

export function payloadOf(context: Excel.RequestContext, most = mostBytes): Payload {
  let waiting = 0;
  return {
    async reserve(bytes) {
      if (waiting > 0 && waiting + bytes > most) {
        await context.sync();
        waiting = 0;
      }
      waiting += bytes;
    },
  };
}

/** Size of a value on its way to Excel, as UTF-8 JSON. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
