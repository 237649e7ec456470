import type { Language } from "../../domain/wording/localText";
import type { Source } from "../../domain/wording/source";
import { texts } from "../texts";

/** A clause as it is cited, or the words for a number the source does not give. */
export const sourceText = (source: Source, language: Language): string =>
  source === "notInSource" ? texts(language).sheets.policy.notInSource : source;
