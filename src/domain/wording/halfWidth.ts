/** Signs of Chinese punctuation that stand where a number or a date has its plain ones. */
const plainSigns: Readonly<Record<string, string>> = { "。": ".", "、": ",", "—": "-" };

/** A typed text with half-width signs: "９８。５％" as "98.5%". */
export const halfWidth = (text: string): string =>
  text.normalize("NFKC").replace(/[。、—]/g, (sign) => plainSigns[sign] ?? sign);
