import type { Consequence } from "../../domain/consequence";
import { texts } from "../../text/texts";
import { type Scope, amount, inputCell, textLiteral } from "./scope";

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

function phrases(scope: Scope, consequence: Consequence, path: string): string[] {
  const { decision, interview, gap, sentence } = words(scope);
  const act = (): string =>
    "action" in consequence ? textLiteral(sentence(consequence.action[scope.language])) : '""';
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
    case "above": {
      const total = scope.cell("total");
      return [when(`COUNTIFS(${total},">"&${scope.policy(`${path}.total`)})`, act())];
    }
    case "gap": {
      const [above, below] = [scope.policy(`${path}.above`), scope.policy(`${path}.below`)];
      const phrase = `${textLiteral(gap.before)}&${above}&${textLiteral(gap.between)}&${below}&${textLiteral(gap.after)}`;
      const total = scope.cell("total");
      return [when(`AND(${total}>${above},${total}<${below})`, phrase)];
    }
    case "suspicious": {
      const usual = `${amount(scope, consequence.of)}*${scope.policy(`${path}.below`)}`;
      return [when(`${amount(scope, consequence.input)}<${usual}`, act())];
    }
    case "inputAbove": {
      const [now, over] = [amount(scope, consequence.input), scope.policy(`${path}.over`)];
      if (consequence.before === undefined) return [when(`AND(${now}>0,${now}>${over})`, act())];
      return [when(`AND(${now}>0,${now}+${amount(scope, consequence.before)}>${over})`, act())];
    }
    case "streak":
      return [];
  }
}

/** What a human must look at: an edge between grades, a decision that is not the software's, an interview due. */
export function remarkFormula(scope: Scope): string {
  const all = scope.scheme.consequences.flatMap((one, index) => phrases(scope, one, `consequences.${index}`));
  return all.length === 0 ? '""' : all.join("&");
}
