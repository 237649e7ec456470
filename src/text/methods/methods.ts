import type { Method } from "../../domain/methods/method";
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
import { within } from "./within";

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
