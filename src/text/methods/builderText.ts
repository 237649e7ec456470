import type { NewItemKind } from "../../domain/methods/wantedItem";
import type { Language } from "../../domain/wording/localText";
import { deductionsWords } from "./deductionsWords";
import { linearWords } from "./linear";
import { markWords } from "./mark";
import { stepsWords } from "./stepsWords";
import { teamTierWords } from "./teamTier";
import { withinWords } from "./within";

/** How the pane offers each kind of item somebody can add without a programmer; a kind without words does not compile. */
export const builderTexts = (language: Language): Readonly<Record<NewItemKind, string>> => ({
  mark: markWords[language].builder,
  deductions: deductionsWords[language].builder,
  ...linearWords[language].builder,
  within: withinWords[language].builder,
  steps: stepsWords[language].builder,
  teamTier: teamTierWords[language].builder,
});
