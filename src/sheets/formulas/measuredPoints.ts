import type { Linear } from "../../domain/methods/linear";
import type { Slope } from "../../domain/methods/slope";
import type { Steps } from "../../domain/methods/steps";
import type { Target } from "../../domain/methods/target";
import type { Value } from "../../domain/methods/value";
import type { Item } from "../../domain/scheme/scheme";
import { hasValueColumn, earnsPoints, mayBeLeftOut } from "../columns/itemKinds";
import { measureFormula, unlessBlank } from "./measures";
import { texts } from "../../text/texts";
import { type Scope, rounded, unlessMissing } from "./scope";
import { amountOf, inputCell } from "./tableScope";
import { textLiteral } from "../kit/textLiteral";

/** Methods that make points of how a value stands to what was aimed at. */
type Laddered = Linear | Slope | Steps;

const target = (scope: Scope, one: Target, path: string): string =>
  one.kind === "fixed"
    ? scope.policy(`${path}.value`)
    : `ROUND(${amountOf(scope, one.input)}*${scope.policy(`${path}.factor`)},10)`;

/** Share of the target achieved, all or nothing where `credit` is 0; a target of 0 is either met or not. */
function linear(scope: Scope, method: Linear, path: string, full: string, value: string): string {
  const aim = target(scope, method.target, `${path}.target`);
  const credit = scope.policy(`${path}.credit`);
  const isLower = method.better === "lower";
  const share = isLower ? `(${aim}/${value})` : `(${value}/${aim})`;
  const call = `KPI.LINEAR(${value},${aim},${full}${isLower ? ",TRUE" : ""})*${credit}`;
  const part = `ROUND(${scope.dialect === "addin" ? call : `${full}*${share}*${credit}`},10)`;
  const nothing = isLower ? `${aim}=0` : `${value}<=0`;
  const reached = isLower ? `${value}<=${aim}` : `${value}>=${aim}`;
  const zero = method.reachedAtZero;
  const isReached = zero === undefined ? reached : `OR(${reached},${isZero(scope, zero)})`;
  return `IF(${isReached},${full},IF(${nothing},0,${part}))`;
}

/** A blank is no zero: nobody has said that nothing happened. */
const isZero = (scope: Scope, id: string): string => `COUNTIFS(${inputCell(scope, id)},0)=1`;

function slope(scope: Scope, method: Slope, path: string, full: string, value: string): string {
  const aim = target(scope, method.target, `${path}.target`);
  const missing = method.better === "lower" ? `${value}-${aim}` : `${aim}-${value}`;
  const times = `ROUND(MAX(0,${missing})/${scope.policy(`${path}.per`)},10)`;
  const charged = `IF(${scope.policy(`${path}.wholeSteps`)}=1,INT(${times}),${times})`;
  return `ROUND(MAX(0,${full}-${charged}*${scope.policy(`${path}.points`)}),10)`;
}

/** Bounds ascend: the last that is not above the value, or, where lower is better, the first that is not below it. */
function steps(scope: Scope, method: Steps, path: string, value: string): string {
  const last = `${path}.steps.${method.steps.length - 1}`;
  const first = `${path}.steps.0`;
  const bounds = scope.policyRange(`${first}.bound`, `${last}.bound`);
  const points = scope.policyRange(`${first}.points`, `${last}.points`);
  const isLower = method.better === "lower";
  const none = isLower ? `${value}>${scope.policy(`${last}.bound`)}` : `${value}<${scope.policy(`${first}.bound`)}`;
  const place = isLower ? `SUMPRODUCT((${bounds}<${value})*1)+1` : `MATCH(${value},${bounds},1)`;
  const found =
    scope.dialect === "addin" && !isLower
      ? `KPI.STEPS(${value},${scope.policyRange(`${first}.bound`, `${last}.points`)})`
      : `INDEX(${points},${place})`;
  return `ROUND(IF(${none},${scope.policy(`${path}.otherwise`)},${found})*${scope.policy(`${path}.factor`)},10)`;
}

/** The cell that holds what an item measured: its own column, or the input where it is taken as it was typed. */
export function valueCell(scope: Scope, { id, method }: Item): string {
  if ("measure" in method && method.measure.kind === "entered") return amountOf(scope, method.measure.input);
  return scope.cell(`value.${id}`);
}

/** The measured value as points; for an indicator without points, the value itself, or that there is no data. */
function plainValue(scope: Scope, item: Item, method: Value, path: string): string {
  const noData = textLiteral(texts(scope.language).sheets.score.noData);
  if (!earnsPoints(item)) return measureFormula(scope, method.measure, `${path}.measure`, noData);
  const value = measureFormula(scope, method.measure, `${path}.measure`);
  return mayBeLeftOut(scope.scheme, item) ? `IFERROR(${rounded(scope, value)},"")` : rounded(scope, value);
}

/** An item without data, or whose target nobody set, stays blank and takes no part in the total. */
function unlessLeftOut(scope: Scope, item: Item, method: Laddered, points: string): string {
  const blanks = method.measure.kind === "entered" ? [method.measure.input] : [];
  const aims = "target" in method && method.target.kind === "input" ? [method.target.input] : [];
  const rest = unlessBlank(scope, [...blanks, ...aims], points);
  return hasValueColumn(item) && mayBeLeftOut(scope.scheme, item)
    ? unlessMissing(scope.cell(`value.${item.id}`), rest)
    : rest;
}

/** Points of a measured item; for an indicator without points its value. */
export function measuredPoints(scope: Scope, item: Item, method: Laddered | Value, path: string, full: string): string {
  switch (method.kind) {
    case "linear":
      return unlessLeftOut(
        scope,
        item,
        method,
        rounded(scope, linear(scope, method, path, full, valueCell(scope, item))),
      );
    case "slope":
      return unlessLeftOut(
        scope,
        item,
        method,
        rounded(scope, slope(scope, method, path, full, valueCell(scope, item))),
      );
    case "steps":
      return unlessLeftOut(scope, item, method, rounded(scope, steps(scope, method, path, valueCell(scope, item))));
    case "value":
      return plainValue(scope, item, method, path);
  }
}
