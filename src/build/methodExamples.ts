import { evaluate } from "../domain/engine/evaluate";
import type { Evaluation } from "../domain/engine/evaluation";
import type { Inputs } from "../domain/inputs/inputs";
import type { Language } from "../domain/wording/localText";
import type { Method } from "../domain/methods/method";
import { rankTeam } from "../domain/engine/rankTeam";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeById } from "../schemes";
import { lineText } from "../text/totals/lineText";
import type { CommonSection, HelpSection, WorkedItem } from "../text/form/help";
import { payTexts } from "../text/pay/payText";
import { workedMeasures } from "../text/measures/measures";
import { methodHelp } from "../text/methods/methods";
import { reasonText } from "../text/methods/reasonText";
import { gradeText } from "../text/results/resultText";
import { totalTexts } from "../text/totals/totalText";

interface Worked {
  scheme: Scheme;
  evaluation: Evaluation;
}

/** A policy we ship, by its id. */
function shipped(id: string): Scheme {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No policy ${id}`);
  return scheme;
}

/** A person's result: the policy's first worked example with a few figures changed, so the engine does the sums. */
function judged(scheme: Scheme, changes: Inputs): Worked {
  const result = evaluate(scheme, { ...scheme.examples[0]?.inputs, ...changes });
  if (!result.ok) throw new Error(`The help cannot be worked out: ${JSON.stringify(result.issues)}`);
  return { scheme, evaluation: result.value };
}

function ofItem({ scheme, evaluation }: Worked, id: string, language: Language): string[] {
  const item = evaluation.items.find((one) => one.id === id);
  return item?.reasons.map((reason) => reasonText(reason, item, scheme, language)) ?? [];
}

/** The policy with something else in the place of one of its items. */
const withInstead = (scheme: Scheme, { item: id, instead }: WorkedItem): Scheme => ({
  ...scheme,
  items: scheme.items.map((item) => (item.id === id ? { ...item, ...instead } : item)),
});

/** What is said of the item of everybody there, who are one team. */
function ofTeam(figure: WorkedItem, language: Language): string[] {
  const scheme = withInstead(shipped(figure.policy), figure);
  const team = figure.typed.map((changes) => judged(scheme, changes).evaluation);
  return rankTeam(scheme, team).flatMap((evaluation) =>
    evaluation === null ? [] : ofItem({ scheme, evaluation }, figure.item, language),
  );
}

const ofLines = ({ scheme, evaluation }: Worked, language: Language): string[] =>
  evaluation.lines.filter(({ value }) => value !== 0).map((line) => lineText(line, scheme, language));

const ofTotal = ({ scheme, evaluation }: Worked, language: Language): string[] =>
  totalTexts(evaluation, scheme, language);

const ofGrade = ({ scheme, evaluation }: Worked, language: Language): string[] => [
  gradeText(evaluation, scheme, language) ?? "",
  ...payTexts(evaluation, scheme, language),
];

const worked = (id: string, changes: Inputs): Worked => judged(shipped(id), changes);

/** A worked figure for what stands around the methods. */
function commonExamples(language: Language): Readonly<Record<CommonSection, readonly string[]>> {
  const paid = worked("004PAY", {});
  const of = (figure: WorkedItem): string[] => ofTeam(figure, language);
  const { mean, ...single } = workedMeasures;
  return {
    measure: Object.values(single).flatMap(of),
    mean: of(mean),
    alternative: ["basket", "pieces"].flatMap((item) => of({ policy: "004PRE", item, typed: [{ basket_mark: 80 }] })),
    sum: [...ofTotal(worked("004POST", {}), language), ...ofTotal(worked("004SEVEN", { turnover: 8 }), language)],
    groups: ofTotal(worked("003B", { satisfaction: 87, initiative: 3, customer_centred: 4 }), language),
    coefficient: ofTotal(worked("001", { resp_sec: 120, dept_coef: 1.05 }), language),
    lines: [
      ...ofLines(worked("003A", { late_early: 2, absent_days: 1, great_job: 1 }), language),
      ...ofLines(worked("003P", { media_now: 1, media_before: 1 }), language),
    ],
    grade: [worked("000", { rude_tone: 3 }), worked("003B", { satisfaction: 87 })].flatMap((one) =>
      ofGrade(one, language),
    ),
    commission: payTexts(paid.evaluation, paid.scheme, language),
  };
}

/** A worked figure for everything the help explains, in the words the pane uses; each method brings its own. */
export function methodExamples(language: Language): Readonly<Record<HelpSection, readonly string[]>> {
  const ofMethods = Object.assign(
    {},
    ...Object.entries(methodHelp).map(([kind, { worked: figure }]) => ({ [kind]: ofTeam(figure, language) })),
  ) as Readonly<Record<Method["kind"], readonly string[]>>;
  return { ...ofMethods, ...commonExamples(language) };
}
