import type { Language } from "../domain/localText";
import type { Source } from "../domain/source";
import { texts } from "./texts";

/** A clause as it is cited, or the words for a number the source does not give. */
export const sourceText = (source: Source, language: Language): string =>
  source === "notInSource" ? texts(language).sheets.policy.notInSource : source;
