import { readXml } from "./xml";

/** A text as the file escapes it: "_x000D_" stands for a character that XML cannot hold. */
export const fromFileText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The texts that cells share, by their place; runs of one text are joined, readings beside it (furigana) left out. */
export function sharedTexts(xml: string, part: string): string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let isText = false;
  let isReading = false;
  readXml(xml, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = !isReading;
    },
    text(piece) {
      if (isText && text !== null) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
      else if (name === "si") {
        texts.push(fromFileText(text ?? ""));
        text = null;
      }
    },
  });
  return texts;
}
