import type { Method } from "../../domain/methods/method";
import type { NewItemKind } from "../../domain/methods/wantedItem";
import type { Language } from "../../domain/wording/localText";
import type { HelpWords, OwnSection } from "../form/help";
import { deductions } from "./deductions";
import type { MethodInWords } from "./home";
import { linear } from "./linear";
import { mark } from "./mark";
import { parts } from "./parts";
import { rank } from "./rank";
import { slope } from "./slope";
import { steps } from "./steps";
import { teamTier } from "./teamTier";
import { value } from "./value";
import { within, withinWords } from "./within";

type Methods = { readonly [K in Method["kind"]]: MethodInWords<Extract<Method, { kind: K }>, never> };

/** A kind of method without words does not compile. */
export const methods = {
  deductions,
  teamTier,
  mark,
  parts,
  linear,
  slope,
  within,
  steps,
  value,
  rank,
} satisfies Methods;

export const methodInWords = (method: Method): MethodInWords<Method, never> =>
  (methods as Methods)[method.kind] as MethodInWords<Method, never>;

/** Methods that bring all their words with them, in every language. */
const ownWords = { within: withinWords } satisfies { readonly [K in OwnSection]: unknown };

/** What the help says of every method, those with words of their own included. */
export const helpOfMethods = ({ methods: told }: HelpWords, language: Language) => ({
  ...told,
  within: ownWords.within[language].help,
});

type KindsToldElsewhere = Readonly<Record<Exclude<NewItemKind, OwnSection>, string>>;

/** What the builder calls a kind of item. */
export const newItemName = (kind: NewItemKind, told: KindsToldElsewhere, language: Language): string =>
  kind === "within" ? ownWords[kind][language].kind : told[kind];
