import { flagsOf } from "../../domain/consequences/flags";
import type { Scheme } from "../../domain/scheme/scheme";
import { refuseCase, type CaseReader, type Given } from "./caseReader";
import { asList, asTable, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { itemsAndTotal } from "./itemsAndTotal";

/** Other ways to write the name of a line. */
const alsoCalled: Readonly<Record<string, string>> = {
  业务: "业务能力",
  组织: "组织能力",
  管理: "管理能力",
  创新: "创新能力",
  其他成绩: "其它成绩",
};

/** Deductions and punishable acts by the Chinese name of the line; what is not named did not happen. */
export const monthCase: CaseReader = (given) => {
  onlyFields(given, ["deductions", "punished", "commendation"]);
  const scheme = shipped("004DQNJ-M");
  const lines = linesByName(scheme);
  const deducted = Object.entries("deductions" in given ? asTable(given["deductions"], "deductions") : {});
  const punished = "punished" in given ? asList(given["punished"], "punished") : [];
  const values: Given = {
    ...Object.fromEntries([...lines.values()].map((id) => [`ded_${id}`, 0])),
    ...Object.fromEntries([...lines.values()].map((id) => [`pun_${id}`, false])),
    ...Object.fromEntries(deducted.map(([name, points]) => [`ded_${lineOf(lines, name)}`, points])),
    ...Object.fromEntries(punished.map((name) => [`pun_${lineOf(lines, asName(name))}`, true])),
    commendation: "commendation" in given ? given["commendation"] : 0,
  };
  const names = new Map(deducted.map(([name]) => [`ded_${lineOf(lines, name)}`, name]));
  const evaluation = evaluateFlat(scheme, values, {
    fieldOf: (input) => names.get(input) ?? input,
    mayBeBlank: ["superior_adjustment"],
  });
  const nameOf = new Map(scheme.items.map(({ id, name }) => [id, name["zh-CN"]]));
  return { ...itemsAndTotal(evaluation, ({ id }) => nameOf.get(id) ?? id), flags: flagsOf(evaluation.consequences) };
};

/** Ids of the lines by their names. */
const linesByName = (scheme: Scheme): ReadonlyMap<string, string> =>
  new Map(
    scheme.items.flatMap(({ method }) =>
      method.kind === "parts" ? method.parts.map(({ id, name }) => [name["zh-CN"], id] as const) : [],
    ),
  );

const lineOf = (lines: ReadonlyMap<string, string>, name: string): string =>
  lines.get(alsoCalled[name] ?? name) ?? refuseCase("E_RANGE", name);

const asName = (value: unknown): string => (typeof value === "string" ? value : refuseCase("E_TYPE", "punished"));
