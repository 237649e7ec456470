import { flagsOf } from "../../domain/consequences/flags";
import { chooseReading } from "../../domain/edit/chooseReading";
import { refuseCase, type CaseReader, type Given } from "./caseReader";
import { asList, asYesNo, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { asMarks } from "./singles";
import { itemsAndTotal } from "./itemsAndTotal";

const months = Array.from({ length: 12 }, (_, index) => `month_${index + 1}`);

/** The year of one person: every check, spot checks if there were any (A004-26), the months there are (A004-25), the year-end result. */
export const yearCase: CaseReader = (given) => {
  onlyFields(given, ["checks", "spot_checks", "count_spot_checks", "monthly", "year_end"]);
  const isCounting = "count_spot_checks" in given && asYesNo(given["count_spot_checks"], "count_spot_checks");
  const scheme = chooseReading(shipped("004DQNJ-Y"), "A004-26", isCounting ? "counted" : "recorded");
  const checks = asMarks(given["checks"], "checks", 100);
  const values: Given = {
    checks_count: checks.count,
    checks_sum: checks.sum,
    ...spotValues(given),
    ...monthValues(given),
    year_end: given["year_end"] ?? null,
  };
  const mayBeBlank = ["spot_count", "spot_sum", ...months.slice(monthsIn(given))];
  const evaluation = evaluateFlat(scheme, values, { fieldOf, mayBeBlank });
  const { items, total } = itemsAndTotal(evaluation, (_item, index) => "ABC".charAt(index));
  return { items, total, outstanding_employee: flagsOf(evaluation.consequences).includes("outstanding_employee") };
};

/** A year without spot checks leaves their cells blank. */
function spotValues(given: Given): Given {
  if (!("spot_checks" in given)) return { spot_count: null, spot_sum: null };
  const { count, sum } = asMarks(given["spot_checks"], "spot_checks", 100);
  return { spot_count: count, spot_sum: sum };
}

function monthValues(given: Given): Given {
  const results = asList(given["monthly"], "monthly");
  if (results.length === 0) return refuseCase("E_DIV0", "monthly");
  if (results.length > months.length) return refuseCase("E_RANGE", "monthly");
  return Object.fromEntries(results.map((result, index) => [`month_${index + 1}`, result]));
}

const monthsIn = ({ monthly }: Given): number => (Array.isArray(monthly) ? monthly.length : 0);

/** The fields that inputs were read from, by how their names begin. */
const fields = [
  ["month_", "monthly"],
  ["checks_", "checks"],
  ["spot_", "spot_checks"],
] as const;

const fieldOf = (input: string): string => fields.find(([start]) => input.startsWith(start))?.[1] ?? input;
