import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import { mayStayBlank } from "../terms/formula";

/** A quotient to ten places, `none` where there is nothing to divide by. */
export const quotientFormula = (numerator: string, denominator: string, none: string): string =>
  `IFERROR(ROUND(${numerator}/${denominator},10),${none})`;

/** Whether a complete row may lack one of these inputs. */
export const mayLack = (scheme: Scheme, ...ids: readonly string[]): boolean =>
  ids.some((id) => mayStayBlank(scheme, id));

/** Whether an input can be nothing, so that it may not be divided by. */
export const mayBeNothing = ({ inputs }: Scheme, id: string): boolean =>
  inputs.find((input) => input.id === id)?.positive !== true;

/** Whether all of these inputs are of one kind. */
export const areAllOfKind = ({ inputs }: Scheme, kind: Input["kind"], ids: readonly string[]): boolean =>
  ids.every((id) => inputs.some((input) => input.id === id && input.kind === kind));
