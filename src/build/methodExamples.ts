import { evaluate } from "../domain/engine/evaluate";
import type { Evaluation } from "../domain/engine/evaluation";
import type { Inputs } from "../domain/inputs/inputs";
import type { Language } from "../domain/wording/localText";
import { rankTeam } from "../domain/engine/rankTeam";
import type { Scheme } from "../domain/scheme/scheme";
import { schemeById } from "../schemes";
import { lineText } from "../text/totals/lineText";
import type { HelpSection } from "../text/form/help";
import { payTexts } from "../text/pay/payText";
import { reasonText } from "../text/methods/reasonText";
import { gradeText } from "../text/results/resultText";
import { totalTexts } from "../text/totals/totalText";

interface Worked {
  scheme: Scheme;
  evaluation: Evaluation;
}

/** A person's result under a policy we ship: its first worked example with a few figures changed, so the engine does the sums. */
function worked(id: string, changes: Inputs): Worked {
  const scheme = schemeById(id);
  const example = scheme?.examples[0];
  if (scheme === undefined || example === undefined) throw new Error(`Policy ${id} has no worked example`);
  const result = evaluate(scheme, { ...example.inputs, ...changes });
  if (!result.ok) throw new Error(`The help cannot be worked out: ${JSON.stringify(result.issues)}`);
  return { scheme, evaluation: result.value };
}

function ofItem({ scheme, evaluation }: Worked, id: string, language: Language): string[] {
  const item = evaluation.items.find((one) => one.id === id);
  return item?.reasons.map((reason) => reasonText(reason, item, scheme, language)) ?? [];
}

function ofTeam(id: string, item: string, team: readonly Inputs[], language: Language): string[] {
  const all = team.map((changes) => worked(id, changes));
  const [first] = all;
  if (first === undefined) return [];
  const ranked = rankTeam(
    first.scheme,
    all.map(({ evaluation }) => evaluation),
  );
  return ranked.flatMap((evaluation) =>
    evaluation === null ? [] : ofItem({ scheme: first.scheme, evaluation }, item, language),
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

const handlingTime = { "zh-CN": "平均处理时长", "zh-TW": "平均處理時長", en: "Average handling time" };
const seconds = { "zh-CN": "秒", "zh-TW": "秒", en: "s" };

/** No policy we ship has a range, so one is put in the place of an item. */
function withinExample(language: Language): string[] {
  const { scheme } = worked("001", {});
  const method = { kind: "within", low: 180, high: 300, per: 10, points: 1, source: "notInSource" } as const;
  const items = scheme.items.map((item) =>
    item.id === "resp" && "measure" in item.method
      ? { ...item, name: handlingTime, unit: seconds, method: { ...method, measure: item.method.measure } }
      : item,
  );
  const example = scheme.examples[0];
  return [320, 300].flatMap((time) => {
    const result = evaluate({ ...scheme, items }, { ...example?.inputs, resp_sec: time });
    if (!result.ok) throw new Error(`The help cannot be worked out: ${JSON.stringify(result.issues)}`);
    return ofItem({ scheme: { ...scheme, items }, evaluation: result.value }, "resp", language);
  });
}

/** A worked figure for every method, in the words the pane uses. */
export function methodExamples(language: Language): Readonly<Record<HelpSection, readonly string[]>> {
  const paid = worked("004PAY", {});
  const sellers: Inputs[] = [{ sales: 52000 }, { sales: 48000 }, { sales: 48000 }];
  return {
    deductions: ofItem(worked("000", { rude_tone: 1, unstable_tone: 2 }), "call_quality", language),
    teamTier: ofItem(worked("000", { personal_calls: 850 }), "productivity", language),
    mark: ofItem(worked("000", { exec_score: 6, enthusiasm: 3.5 }), "attitude", language),
    parts: ofItem(worked("000", { exec_score: 6, late_early: 4 }), "attitude", language),
    measure: [
      ...ofItem(worked("001", { cr_prev_pct: 2, cr_cur_pct: 1.9 }), "cr", language),
      ...ofItem(worked("003B", { sales_cur: 110, sales_prev: 100 }), "sales", language),
      ...ofItem(worked("004DQNJ-Y", { checks_count: 3, checks_sum: 255 }), "checks_mean", language),
      ...ofItem(worked("004SEVEN", { turnover: 8 }), "stability", language),
      ...ofItem(worked("003C", { feedback_in_time: 19, feedback_due: 20 }), "c1", language),
    ],
    linear: ofItem(worked("001", { resp_sec: 120 }), "resp", language),
    slope: ofItem(worked("001", { ftr_pct: 85 }), "ftr", language),
    within: withinExample(language),
    steps: ofItem(worked("003B", { satisfaction: 87 }), "satisfaction", language),
    value: ofItem(worked("004SEVEN", { turnover: 8 }), "stability", language),
    rank: ofTeam("004PK", "sales_place", sellers, language),
    mean: ofItem(worked("003A", { skill_self: 9, skill_superior: 8, skill_panel: null }), "skill", language),
    alternative: ["basket", "pieces"].flatMap((id) => ofItem(worked("004PRE", { basket_mark: 80 }), id, language)),
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
