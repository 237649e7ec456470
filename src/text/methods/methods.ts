import type { Method, methodHomes as homes } from "../../domain/methods/method";
import type { NewItemKind } from "../../domain/methods/recipes";
import type { MethodHelp } from "../form/help";
import { deductions, deductionsHelp } from "./deductions";
import type { MethodInWords } from "./home";
import { linear, linearHelp } from "./linear";
import { mark, markHelp } from "./mark";
import { parts, partsHelp } from "./parts";
import { rank, rankHelp } from "./rank";
import { slope, slopeHelp } from "./slope";
import { steps, stepsHelp } from "./steps";
import { teamTier, teamTierHelp } from "./teamTier";
import { value, valueHelp } from "./value";
import { within, withinHelp } from "./within";

type Kind = Method["kind"];
type OfferedBy<K extends Kind> = Extract<keyof (typeof homes)[K]["recipes"], NewItemKind>;
type Methods = { readonly [K in Kind]: MethodInWords<Extract<Method, { kind: K }>, never, OfferedBy<K>> };

/** A kind of method without words does not compile, nor one that the builder offers without saying what it is. */
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

/** Apart from the words above, because only the help page holds it; a method that the help leaves out does not compile. */
export const methodHelp: Readonly<Record<Kind, MethodHelp>> = {
  deductions: deductionsHelp,
  teamTier: teamTierHelp,
  mark: markHelp,
  parts: partsHelp,
  linear: linearHelp,
  slope: slopeHelp,
  within: withinHelp,
  steps: stepsHelp,
  value: valueHelp,
  rank: rankHelp,
};
