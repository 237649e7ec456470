import { functionErrors, type ArgumentName } from "../text/functionErrors";
import { languageOf } from "../text/languageOf";

type Words = (typeof functionErrors)["zh-CN"];

/** Where a value was read: an argument, and the row of a range counted from 1. */
export interface ArgumentPlace {
  argument: ArgumentName;
  row?: number;
}

/** Ends a function with #VALUE! and the reason in Excel's display language. */
export function refuse(place: ArgumentPlace, say: (words: Words, place: string) => string): never {
  raise(CustomFunctions.ErrorCode.invalidValue, sentence(place, say));
}

/** Ends a function with #N/A: the values are fine, but the table has no answer to them. */
export function notFound(place: ArgumentPlace, say: (words: Words, place: string) => string): never {
  raise(CustomFunctions.ErrorCode.notAvailable, sentence(place, say));
}

function raise(code: CustomFunctions.ErrorCode, message: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows the message of its own error class only
  throw new CustomFunctions.Error(code, message);
}

function sentence({ argument, row }: ArgumentPlace, say: (words: Words, place: string) => string): string {
  const words = functionErrors[languageOf(displayLanguage())];
  const name = words.arguments[argument];
  return say(words, row === undefined ? name : words.place(name, row));
}

/** What of the host is there at the time: nothing outside Office, no context while it still starts. */
interface Host {
  Office?: { context?: { displayLanguage?: string } };
}

const displayLanguage = (): string => (globalThis as Host).Office?.context?.displayLanguage ?? "zh-CN";
