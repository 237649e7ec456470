import { blankScheme } from "../../src/domain/edit/blankScheme";
import { withGrade, withGradePay } from "../../src/domain/edit/editGrades";
import { withLine } from "../../src/domain/edit/editLines";
import { listsOf, withEntry } from "../../src/domain/edit/editLists";
import { withItem } from "../../src/domain/edit/editScheme";
import type { LocalText } from "../../src/domain/wording/localText";
import { newItem } from "../../src/domain/edit/newItem";
import { newItemKinds } from "../../src/domain/methods/recipes";
import type { Scheme } from "../../src/domain/scheme/scheme";

export const inAllLanguages = (text: string): LocalText => ({ "zh-CN": text, "zh-TW": text, en: text });

/** A policy with nothing in it yet. */
export const emptyPolicy = (): Scheme =>
  blankScheme({
    name: inAllLanguages("自建制度"),
    rated: inAllLanguages("客服"),
    scorer: inAllLanguages("主管"),
    approver: inAllLanguages("经理"),
  });

/** However many kinds there are, their full marks add up to 100. */
const fullMarks = newItemKinds.map((_, at) => {
  const each = Math.floor(100 / newItemKinds.length);
  return at === 0 ? 100 - each * (newItemKinds.length - 1) : each;
});

const withNewItems = (scheme: Scheme): Scheme =>
  newItemKinds.reduce((grown, kind, at) => {
    const { item, inputs } = newItem(grown, kind, {
      better: at % 2 === 0 ? "higher" : "lower",
      full: fullMarks[at] ?? 0,
      name: inAllLanguages(`项目${at + 1}`),
      inputs: (part) => inAllLanguages(`项目${at + 1}${part}`),
    });
    return withItem(grown, item, inputs);
  }, scheme);

/** One entry more in every list of every item; adding to one list leaves the others at their places. */
const withMoreEntries = (scheme: Scheme): Scheme =>
  scheme.items
    .flatMap((item, at) => listsOf(item, at))
    .reduce((grown, list, at) => withEntry(grown, list, inAllLanguages(`新增${at + 1}`)), scheme);

/** Everything the pane lets one put into a policy that began with nothing: every kind of item, lines, grades and pay. */
export function builtPolicy(): Scheme {
  const items = withMoreEntries(withNewItems(emptyPolicy()));
  const lines = withLine(withLine(items, inAllLanguages("迟到"), "deduct"), inAllLanguages("表扬"), "add");
  const graded = [
    ["待改进", 0],
    ["合格", 60],
    ["优秀", 90],
    ["良好", 75],
  ] as const;
  const grades = graded.reduce((grown, [grade, from]) => withGrade(grown, grade, from), lines);
  return withGradePay(grades, "timesBase", inAllLanguages("绩效基数"));
}
