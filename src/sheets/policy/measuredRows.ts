import type { Linear } from "../../domain/methods/linear";
import type { Slope } from "../../domain/methods/slope";
import type { Steps } from "../../domain/methods/steps";
import type { Target } from "../../domain/methods/target";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyNumber, type PolicyRow, inputName, number } from "./policyRow";

const words = ({ language }: Writing) => texts(language).sheets.policyMeasured;

function targetHow({ scheme, language }: Writing, target: Target, better: Linear["better"]): string {
  const { how } = texts(language).sheets.policyMeasured;
  if (target.kind === "fixed") return better === "higher" ? how.targetHigh : how.targetLow;
  return (better === "higher" ? how.targetOfHigh : how.targetOfLow)(inputName(scheme, target.input, language));
}

const targetNumber = (target: Target, path: string): PolicyNumber =>
  target.kind === "fixed"
    ? number(`${path}.target.value`, target.value)
    : number(`${path}.target.factor`, target.factor, "factor");

interface Placed<Method> {
  item: Item;
  method: Method;
  path: string;
}

function placed(writing: Writing): Placed<Item["method"]>[] {
  return writing.scheme.items.map((item, index) => ({ item, method: item.method, path: `items.${index}.method` }));
}

const linear = (one: Placed<Item["method"]>): Placed<Linear>[] =>
  one.method.kind === "linear" ? [{ ...one, method: one.method }] : [];
const slope = (one: Placed<Item["method"]>): Placed<Slope>[] =>
  one.method.kind === "slope" ? [{ ...one, method: one.method }] : [];

/** Targets of all items that give the share achieved: one row each. */
export function targetRows(writing: Writing): PolicyRow[] {
  const { head: own, how } = words(writing);
  const { head } = texts(writing.language).sheets.policy;
  const rows = placed(writing)
    .flatMap(linear)
    .map(({ item, method, path }) => {
      const { reachedAtZero, target } = method;
      const zero = reachedAtZero === undefined ? "" : how.reachedAtZero(inputNameOf(writing, reachedAtZero));
      const ways = targetHow(writing, target, method.better) + zero;
      const numbers = [
        targetNumber(target, path),
        number(`${path}.credit`, method.credit, "rate"),
        null,
        null,
      ] as const;
      return line(writing, item.id, item.name[writing.language], ways, numbers, target.source);
    });
  const cells = [head.item, head.how, own.target, own.credit, "", "", head.source, head.note] as const;
  return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
}

const inputNameOf = ({ scheme, language }: Writing, id: string): string => inputName(scheme, id, language);

/** Targets and the price of falling short of all items that lose points by the distance: one row each. */
export function slopeRows(writing: Writing): PolicyRow[] {
  const { head: own } = words(writing);
  const { head } = texts(writing.language).sheets.policy;
  const rows = placed(writing)
    .flatMap(slope)
    .map(({ item, method, path }) => {
      const numbers = [
        targetNumber(method.target, path),
        number(`${path}.per`, method.per),
        number(`${path}.points`, method.points),
        number(`${path}.wholeSteps`, method.wholeSteps, "switch"),
      ] as const;
      const ways = targetHow(writing, method.target, method.better);
      return line(writing, item.id, item.name[writing.language], ways, numbers, method.target.source);
    });
  const cells = [head.item, head.how, own.target, own.per, own.lost, own.wholeSteps, head.source, head.note] as const;
  return rows.length === 0 ? [] : [{ kind: "heading", cells }, ...rows];
}

/** A ladder: limit and marks side by side, so that both columns serve as a table. */
export function stepRows(writing: Writing, method: Steps, path: string, source: string): PolicyRow[] {
  const { head: own, how, ...own2 } = words(writing);
  const { head } = texts(writing.language).sheets.policy;
  const ways = method.better === "higher" ? how.stepHigh : how.stepLow;
  const alone = (id: string, name: string, text: string, one: PolicyNumber): PolicyLine =>
    line(writing, id, name, text, [null, one, null, null], source);
  return [
    { kind: "heading", cells: [head.tier, head.how, own.bound, own.marks, "", "", head.source, head.note] },
    ...method.steps.map((step, index) => {
      const at = `${path}.steps.${index}`;
      const numbers = [number(`${at}.bound`, step.bound, "number"), number(`${at}.points`, step.points)] as const;
      return line(writing, "step", own2.step(index + 1), ways, [...numbers, null, null], step.source);
    }),
    alone("otherwise", own2.otherwise, how.otherwise, number(`${path}.otherwise`, method.otherwise)),
    alone("factor", own2.factor, how.factor, number(`${path}.factor`, method.factor, "factor")),
  ];
}
