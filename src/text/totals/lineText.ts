import type { LineResult } from "../../domain/totals/lines";
import type { Language } from "../../domain/wording/localText";
import { hasTotal } from "../../domain/totals/hasTotal";
import type { Scheme } from "../../domain/scheme/scheme";
import { speaker, type Speaker } from "../speaker/speaker";
import { lineWords } from "./lineWords";

type TermResult = LineResult["terms"][number];

/** "出勤：迟到早退 2 次 × 2 分 + 旷工 1 天 × 20 分，扣 24 分". */
export function lineText(result: LineResult, scheme: Scheme, language: Language): string {
  const say = speaker(scheme, language);
  const name = say.name(result.line.name);
  const happened = result.terms.filter(({ value }) => value !== 0);
  const terms = happened.map((term) => termText(term, result, say));
  const [first] = happened;
  if (first === undefined) return lineWords[say.language].lineEmpty(name);
  if (happened.length > 1 || !isAmount(first, result, say))
    return lineWords[say.language].line({ name, terms, outcome: outcome(result, say) });
  return lineWords[say.language].lineShort({
    name,
    what: result.line.effect === "none" ? terms.join("") : outcome(result, say),
  });
}

/** What is typed is what counts: a fine in yuan, an adjustment in points. */
const isAmount = ({ term }: TermResult, result: LineResult, say: Speaker): boolean =>
  term.kind === "times" && term.points === 1 && say.unit(term.input) === unitOf(result, say);

const unitOf = ({ line }: LineResult, say: Speaker): string =>
  line.unit === undefined ? say.result.points : say.name(line.unit);

function termText({ term, count, value }: TermResult, result: LineResult, say: Speaker): string {
  const of = unitOf(result, say);
  switch (term.kind) {
    case "times": {
      const facts = { input: say.input(term.input), each: say.policyFigure(term.points), of };
      if (isAmount({ term, count, value }, result, say))
        return lineWords[say.language].amount({ input: facts.input, count: say.figure(count), of });
      return say.isYesNo(term.input)
        ? lineWords[say.language].answered(facts)
        : lineWords[say.language].term({ ...facts, ...say.times(term.input, count) });
    }
    case "escalating": {
      const [first, further] = [say.policyFigure(term.first), say.policyFigure(term.further)];
      return lineWords[say.language].escalating({
        input: say.input(term.input),
        ...say.times(term.input, count),
        first,
        further,
        value: say.figure(value),
        of,
      });
    }
    case "line": {
      const line = say.scheme.lines.find(({ id }) => id === term.line);
      return lineWords[say.language].counted({
        line: line === undefined ? term.line : say.name(line.name),
        value: say.figure(value),
        of,
      });
    }
  }
}

function outcome(result: LineResult, say: Speaker): string {
  const { line, value } = result;
  const facts = { value: say.figure(Math.abs(value)), of: unitOf(result, say) };
  switch (line.effect) {
    case "none":
      return hasTotal(say.scheme) ? lineWords[say.language].tally(facts) : lineWords[say.language].sum(facts);
    case "add":
      return value < 0 ? lineWords[say.language].deducts(facts) : lineWords[say.language].adds(facts);
    case "deduct":
      return value < 0 ? lineWords[say.language].adds(facts) : lineWords[say.language].deducts(facts);
  }
}
