import type { LocalText } from "../../domain/wording/localText";
import { texts } from "../../text/texts";
import { textLiteral } from "../kit/textLiteral";
import type { Scope } from "../terms/scope";

/** A phrase while a condition holds. */
export const phraseWhen = (condition: string, phrase: string): string => `IF(${condition},${phrase},"")`;

/** What the policy wants done, as a sentence. */
export const actionPhrase = ({ language }: Scope, { action }: { action: LocalText }): string =>
  textLiteral(texts(language).sheets.score.sentence(action[language]));

/** Something of the policy by its id; the linter sees to it that it is there. */
export function itemOf({ scheme }: Scope, id: string): { item: Scope["scheme"]["items"][number]; index: number } {
  const index = scheme.items.findIndex((one) => one.id === id);
  const item = scheme.items[index];
  if (item === undefined) throw new Error(`No item ${id}`);
  return { item, index };
}
