import type { Advice, AdvisedChange } from "../../domain/engine/advice";
import type { Evaluation } from "../../domain/engine/evaluation";
import { settledDifference } from "../../domain/figures/typed";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { inUnit, unitOfInput } from "../measures/unitText";
import { speaker, type Speaker } from "../speaker/speaker";
import { adviceWords } from "./adviceWords";

/** More is no longer read. */
const mostSaid = 3;

/** How far the next grade is and what would have reached it, a sentence a line; the distance alone where nothing would. */
export function nextGradeTexts(
  { band, next }: Evaluation,
  advice: readonly Advice[],
  scheme: Scheme,
  language: Language,
): string[] {
  const say = speaker(scheme, language);
  const words = adviceWords[language];
  if (band === null) return [];
  if (next === null) return [say.explain.highest + words.end];
  const said = advice.slice(0, mostSaid).map((one) => adviceText(one, say));
  const short = words.short(next.grade, say.policyFigure(next.missing));
  return [short + (said.length > 1 ? words.anyOne : words.end), ...said];
}

const adviceText = ({ steps, gain, grade }: Advice, say: Speaker): string =>
  adviceWords[say.language].advice({
    steps: steps.map((step) => stepText(step, say)),
    gain: say.policyFigure(gain),
    grade,
  });

function stepText({ lever, changes, rate }: AdvisedChange, say: Speaker): string {
  const words = adviceWords[say.language];
  const [first] = changes;
  if (first === undefined) return "";
  const { input, from, to } = first;
  if (typeof to === "boolean") return words.answered({ name: say.input(input), isYes: to });
  if (lever.inputs.length > 1 && lever.item !== null)
    return words.everyMark({ name: say.part(lever.item), to: inputFigure(input, to, say), isMore: to > Number(from) });
  return numberText({ lever, rate, input, from: Number(from), to }, say);
}

interface NumberChange extends Omit<AdvisedChange, "changes"> {
  input: string;
  from: number;
  to: number;
}

function numberText({ lever, rate, input, from, to }: NumberChange, say: Speaker): string {
  const words = adviceWords[say.language];
  const name = say.input(input);
  const isMore = to > from;
  if (!isCounted(input, say)) {
    const moved = { name, from: inputFigure(input, from, say), to: inputFigure(input, to, say) };
    return isMore ? words.raised(moved) : words.lowered(moved);
  }
  const counted = {
    name,
    by: say.policyFigure(Math.abs(settledDifference(to, from))),
    unit: unitOfInput(input, say),
    from: say.policyFigure(from),
    to: say.policyFigure(to),
    along: lever.within === undefined ? "" : words.along(say.input(lever.within)),
  };
  if (isMore && rate !== null)
    return words.rate({ ...counted, rate: rateName(lever, say), value: `${say.figure(rate)}%` });
  return isMore ? words.more(counted) : words.fewer(counted);
}

const rateName = ({ rate, item, inputs: [input = ""] }: AdvisedChange["lever"], say: Speaker): string =>
  rate?.name === undefined ? (item === null ? say.input(input) : say.part(item)) : say.name(rate.name);

/** What is counted one by one is said by how many; what is measured, by its value. */
function isCounted(input: string, say: Speaker): boolean {
  const kind = say.kind(input);
  return (
    kind === "count" ||
    (kind === "quantity" && say.scheme.inputs.some(({ id, whenBlank }) => id === input && whenBlank === "zero"))
  );
}

const inputFigure = (input: string, value: number, say: Speaker): string =>
  inUnit(say.policyFigure(value), say.kind(input) === "percent" ? "%" : unitOfInput(input, say));
