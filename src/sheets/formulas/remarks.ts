import type { Consequence } from "../../domain/consequences/consequence";
import type { Item } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { hasItemColumn, hasValueColumn } from "../columns/itemKinds";
import { valueCell } from "./measuredPoints";
import type { Scope } from "./scope";
import { amountOf, inputCell } from "./tableScope";
import { textLiteral } from "../kit/textLiteral";

const words = (scope: Scope) => texts(scope.language).sheets.score.remarks;

const when = (condition: string, phrase: string): string => `IF(${condition},${phrase},"")`;

/** Anything but none of an input; a yes where it is a choice. */
function happened(scope: Scope, id: string): string {
  const input = scope.scheme.inputs.find((one) => one.id === id);
  const { yes } = texts(scope.language).sheets.score;
  return input?.kind === "yesNo" ? `${inputCell(scope, id)}=${textLiteral(yes)}` : `${inputCell(scope, id)}<>0`;
}

const nameOf = ({ scheme, language }: Scope, id: string): string =>
  scheme.inputs.find((one) => one.id === id)?.short[language] ?? id;

/** A total on a doubtful edge is flagged as long as a grade begins there. */
function boundary(scope: Scope, edge: string, at: number): string[] {
  if (!scope.scheme.bands.some(({ from }) => from === at)) return [];
  const { before, after } = words(scope).boundary;
  return [when(`${scope.cell("total")}=${edge}`, `${textLiteral(before)}&${edge}&${textLiteral(after)}`)];
}

type OfItem = Extract<Consequence, { item: string }>;

/** What an item measured is above a limit, or on a step that rests on a reading. */
function ofItem(scope: Scope, consequence: OfItem, path: string, phrase: string): string[] {
  if (consequence.kind === "measuredAbove") {
    const value = measuredCell(scope, consequence.item);
    return [when(`COUNTIFS(${value},">"&${scope.policy(`${path}.over`)})`, phrase)];
  }
  const within = unwrittenSteps(scope, consequence.item, consequence.source);
  return within.length === 0 ? [] : [when(`OR(${within.join(",")})`, phrase)];
}

const actionOf = (scope: Scope, consequence: Consequence): string =>
  "action" in consequence ? textLiteral(words(scope).sentence(consequence.action[scope.language])) : '""';

function phrases(scope: Scope, consequence: Consequence, path: string): string[] {
  const { decision, interview, gap } = words(scope);
  const act = (): string => actionOf(scope, consequence);
  switch (consequence.kind) {
    case "boundary":
      return boundary(scope, scope.policy(`${path}.total`), consequence.total);
    case "decision":
      return consequence.inputs.map((id) => when(happened(scope, id), textLiteral(decision(nameOf(scope, id)))));
    case "interview": {
      const band = scope.scheme.bands.findIndex(({ grade }) => grade === consequence.belowGrade);
      if (band < 0) return [];
      return [when(`${scope.cell("total")}<${scope.policy(`bands.${band}.from`)}`, textLiteral(interview))];
    }
    case "grade":
      return [when(`${scope.cell("grade")}=${textLiteral(consequence.grade)}`, act())];
    case "above":
      return [when(`COUNTIFS(${scope.cell("total")},">"&${scope.policy(`${path}.total`)})`, act())];
    case "gap": {
      const [above, below] = [scope.policy(`${path}.above`), scope.policy(`${path}.below`)];
      const phrase = `${textLiteral(gap.before)}&${above}&${textLiteral(gap.between)}&${below}&${textLiteral(gap.after)}`;
      const total = scope.cell("total");
      return [when(`AND(${total}>${above},${total}<${below})`, phrase)];
    }
    case "suspicious": {
      const usual = `${amountOf(scope, consequence.of)}*${scope.policy(`${path}.below`)}`;
      return [when(`${amountOf(scope, consequence.input)}<${usual}`, act())];
    }
    case "inputAbove": {
      const now = amountOf(scope, consequence.input);
      const before = consequence.before === undefined ? "" : `+${amountOf(scope, consequence.before)}`;
      return [when(`AND(${now}>0,${now}${before}>${scope.policy(`${path}.over`)})`, act())];
    }
    case "measuredAbove":
    case "unwritten":
      return ofItem(scope, consequence, path, act());
    case "streak":
      return [];
  }
}

const itemOf = ({ scheme }: Scope, id: string): Item => {
  const item = scheme.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
};

/** The cell of what an item measured; an indicator shows it itself. */
function measuredCell(scope: Scope, id: string): string {
  const item = itemOf(scope, id);
  return hasValueColumn(item) || !hasItemColumn(item) ? valueCell(scope, item) : scope.cell(`item.${id}`);
}

/** Being on one of the steps that rest on this reading: its own bound is reached and that of the next is not. */
function unwrittenSteps(scope: Scope, id: string, source: string): string[] {
  const item = itemOf(scope, id);
  const { method } = item;
  if (method.kind !== "steps") return [];
  const value = valueCell(scope, item);
  const bound = (index: number): string =>
    scope.policy(`items.${scope.scheme.items.indexOf(item)}.method.steps.${index}.bound`);
  const [reaches, step] = method.better === "higher" ? ([">=", 1] as const) : (["<=", -1] as const);
  return method.steps.flatMap((one, index) => {
    if (one.source !== source) return [];
    const is = [`COUNT(${value})=1`, `${value}${reaches}${bound(index)}`];
    const next = index + step;
    return `AND(${[...is, ...(method.steps[next] === undefined ? [] : [`NOT(${value}${reaches}${bound(next)})`])].join(",")})`;
  });
}

/** What a human must look at: an edge between grades, a decision that is not the software's, an interview due. */
export function remarkFormula(scope: Scope): string {
  const all = scope.scheme.consequences.flatMap((one, index) => phrases(scope, one, `consequences.${index}`));
  return all.length === 0 ? '""' : all.join("&");
}
