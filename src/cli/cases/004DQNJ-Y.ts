import { refuse, type CaseReader, type Given } from "./caseReader";
import { asList, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { asMarks } from "./singles";
import { totalled } from "./totalled";

const months = Array.from({ length: 12 }, (_, index) => `month_${index + 1}`);

/** The year of one person: every check, the months there are (A004-25) and the year-end result. */
export const yearCase: CaseReader = (given) => {
  onlyFields(given, ["checks", "monthly", "year_end"]);
  const scheme = shipped("004DQNJ-Y");
  const checks = asMarks(given["checks"], "checks", 100);
  const values: Given = {
    checks_count: checks.count,
    checks_sum: checks.sum,
    ...monthValues(given),
    year_end: given["year_end"] ?? null,
  };
  const evaluation = evaluateFlat(scheme, values, { fieldOf, mayBeBlank: months.slice(monthsIn(given)) });
  const { items, total } = totalled(evaluation, (_item, index) => "ABC".charAt(index));
  return { items, total, outstanding_employee: evaluation.flags.includes("outstanding_employee") };
};

function monthValues(given: Given): Given {
  const results = asList(given["monthly"], "monthly");
  if (results.length === 0) return refuse("E_DIV0", "monthly");
  if (results.length > months.length) return refuse("E_RANGE", "monthly");
  return Object.fromEntries(results.map((result, index) => [`month_${index + 1}`, result]));
}

const monthsIn = ({ monthly }: Given): number => (Array.isArray(monthly) ? monthly.length : 0);

const fieldOf = (input: string): string =>
  input.startsWith("month_") ? "monthly" : input.startsWith("checks_") ? "checks" : input;
