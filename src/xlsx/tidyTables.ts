import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Tables keep their headers free of filter buttons; hiding every button instead makes Excel drop the table. */
const tidied = (xml: string): string =>
  xml.replace(/<autoFilter\b[^>]*(?:\/>|>.*?<\/autoFilter>)/s, "").replace(/ totalsRowLabel="[^"]*"/g, "");

/** Takes from the table parts of a file what the file library adds and nobody asked for. */
export function tidyTables(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    name.startsWith("xl/tables/") ? strToU8(tidied(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
