import type { CellValue } from "../kit/plan";
import { FormulaError, flat, type FormulaValue, type Lazy, single } from "./values";

const criterion = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** Whether a cell meets a criterion such as ">=0.5", 3 or "甲"; of letters that stand for others nothing is known here. */
function meeting(asked: CellValue): (cell: CellValue) => boolean {
  const [, sign = "=", wanted = ""] = criterion.exec(String(asked)) ?? [];
  const number = Number(wanted);
  if (wanted.trim() !== "" && !Number.isNaN(number))
    return (cell) => (typeof cell === "number" ? comparedBy(sign, cell - number) : sign === "<>");
  if (wanted === "" || /[*?~]/.test(wanted) || (sign !== "=" && sign !== "<>"))
    throw new FormulaError("unknown", String(asked));
  const isSame = (cell: CellValue): boolean => String(cell).toLowerCase() === wanted.toLowerCase();
  return (cell) => isSame(cell) === (sign === "=");
}

function comparedBy(sign: string, difference: number): boolean {
  switch (sign) {
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
    case "<>":
      return difference !== 0;
    default:
      return difference === 0;
  }
}

/** Places whose cells meet all criteria; areas and criteria take turns. */
function counted(of: readonly Lazy[]): number {
  const areas = of.filter((_, nth) => nth % 2 === 0).map((area) => flat([area()]));
  const criteria = of.filter((_, nth) => nth % 2 === 1).map((asked) => meeting(single(asked())));
  const [first = []] = areas;
  if (areas.some(({ length }) => length !== first.length)) throw new FormulaError("error", "#VALUE!");
  return first.filter((_, at) => criteria.every((meets, nth) => meets(areas[nth]?.[at] ?? ""))).length;
}

/** Functions that count the cells that are like something. */
export const counts: readonly (readonly [string, (of: readonly Lazy[]) => FormulaValue])[] = [
  ["COUNTIF", counted],
  ["COUNTIFS", counted],
];
