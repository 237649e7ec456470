import { declaration, element, main, textXml } from "./toXml";

/** The texts of a file: each once, by the number that cells name it with. */
export interface FileTexts {
  numberOf: (text: string) => number;
  /** sharedStrings.xml */
  xml: () => string;
}

export function fileTexts(): FileTexts {
  const known = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      uses += 1;
      return number;
    },
    xml: () =>
      declaration +
      element(
        "sst",
        { xmlns: main, count: uses, uniqueCount: known.size },
        [...known.keys()].map((text) => `<si><t xml:space="preserve">${textXml(text)}</t></si>`).join(""),
      ),
  };
}
