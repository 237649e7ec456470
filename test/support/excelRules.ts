import { readFileSync } from "node:fs";
import { cellOf, areaOf } from "../../src/sheets/kit/address";
import { type ListRule, listSource } from "../../src/sheets/kit/listRule";
import type { PlanCell, SheetPlan, Validation } from "../../src/sheets/kit/plan";
import { formulaFaults } from "../standin/rules/formulaFaults";
import type { FormulaWorld } from "../standin/rules/formulaWorld";
import { colourRuleFaults, listEntries, messageFaults, validationFaults } from "../standin/rules/ruleFaults";

const declaration = /@customfunction (\w+)[\s\S]*?export function \w+\(([^)]*)\)/g;

/** The functions of this add-in with the fewest and the most arguments, as they are declared. */
const functions: FormulaWorld["functions"] = new Map(
  [...readFileSync("src/functions/functions.ts", "utf8").matchAll(declaration)].map(([, name = "", list = ""]) => {
    const parameters = list.split(",").filter((parameter) => parameter.trim() !== "");
    const needed = parameters.filter((parameter) => !parameter.includes("?:"));
    return [`KPI.${name}`, [needed.length, parameters.length]] as const;
  }),
);

function plannedCell({ blocks }: SheetPlan, row: number, column: number): PlanCell {
  for (const block of blocks) {
    const at = cellOf(block.at);
    const cell = block.rows[row - at.row]?.[column - at.column];
    if (cell !== undefined && cell !== null) return cell;
  }
  return null;
}

function columnsOf(plan: SheetPlan): string[] {
  if (!plan.table) return [];
  const { row, column, columns } = areaOf(plan.table.range);
  return Array.from({ length: columns }, (_, at) => {
    const heading = plannedCell(plan, row, column + at);
    return typeof heading === "string" ? heading : "";
  });
}

function worldOf(plans: readonly SheetPlan[]): Omit<FormulaWorld, "own"> {
  const tables = plans.flatMap((plan) => (plan.table ? [[plan.table.name, columnsOf(plan)] as const] : []));
  return { sheets: new Set(plans.map(({ name }) => name)), tables: new Map(tables), names: new Set(), functions };
}

/** A list that Excel would cut otherwise than it was meant is as wrong as one that it refuses. */
function listFaults(rule: ListRule): string[] {
  const source = listSource(rule);
  const entries = source.startsWith("=") ? rule.options : listEntries(source);
  const isCut = entries.join("\n") !== rule.options.join("\n");
  return [...validationFaults("list", { source }), ...(isCut ? [`a list cut into ${entries.join(" | ")}`] : [])];
}

function validationFault({ rule, promptTitle, prompt, errorTitle, error }: Validation): string[] {
  const words = [
    ...messageFaults({ title: promptTitle, message: prompt }),
    ...messageFaults({ title: errorTitle, message: error }),
  ];
  switch (rule.kind) {
    case "list":
      return [...words, ...listFaults(rule)];
    case "whole":
    case "decimal":
      return [...words, ...validationFaults(rule.kind, { formula1: rule.min, formula2: rule.max })];
    case "textLength":
      return words;
  }
}

/** Everything in these sheets that Excel would refuse, with its sheet and place. */
export function refusedByExcel(plans: readonly SheetPlan[]): string[] {
  const world = worldOf(plans);
  return plans.flatMap((plan) => {
    const at = (place: string, faults: readonly string[]): string[] =>
      faults.map((fault) => `${plan.name} ${place}: ${fault}`);
    const own = plan.table?.name ?? null;
    const formulas = plan.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        row.flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : [])),
      ),
    );
    return [
      ...[...new Set(formulas)].flatMap((formula) =>
        at(formula.slice(0, 60), formulaFaults(formula, { ...world, own })),
      ),
      ...plan.validations.flatMap((one) => at(one.range, validationFault(one))),
      ...plan.conditionalFormats.flatMap(({ range, formula }) =>
        at(range, [...colourRuleFaults(formula), ...formulaFaults(formula, { ...world, own: null })]),
      ),
    ];
  });
}
