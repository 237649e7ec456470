import { type Language, languages } from "../domain/wording/localText";
import { Unusable } from "./unusable";

export function languageNamed(name: string): Language {
  const language = languages.find((one) => one === name);
  if (language === undefined) throw new Unusable(`--lang ${name}: there are ${languages.join(", ")}`);
  return language;
}
