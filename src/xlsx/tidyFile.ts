import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Tables keep their headers free of filter buttons; hiding every button instead makes Excel drop the table. */
const withoutExtras = (table: string): string =>
  table.replace(/<autoFilter\b[^>]*(?:\/>|>.*?<\/autoFilter>)/s, "").replace(/ totalsRowLabel="[^"]*"/g, "");

/**
 * Column widths count digits of the file's normal font. In Arial of 10 points a digit is 7 pixels, as the plans assume, and
 * where Arial is not installed fonts of the same measures take its place.
 */
const withNormalFont = (looks: string): string =>
  looks.replace(
    /(<fonts\b[^>]*>)<font>.*?<\/font>/s,
    '$1<font><sz val="10"/><name val="Arial"/><family val="2"/></font>',
  );

function tidied(name: string, content: Uint8Array): Uint8Array {
  if (name.startsWith("xl/tables/")) return strToU8(withoutExtras(strFromU8(content)));
  return name === "xl/styles.xml" ? strToU8(withNormalFont(strFromU8(content))) : content;
}

/** Takes from the parts of a file what the file library adds and nobody asked for. */
export function tidyFile(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, tidied(name, content)]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
