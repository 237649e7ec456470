import { actions } from "../../../src/actions/excelActions";
import type { FollowedPeriod } from "../../../src/actions/actions";
import type { RecordRequest } from "../../../src/actions/importRecords";
import { periodOf } from "../../../src/domain/time/period";
import type { RecordRecipe } from "../../../src/sheets/book/recipe";
import { areaOf, cellAt, rangeAt } from "../../../src/sheets/kit/address";
import { usualDoubts } from "../../standin/rules/doubts";
import { spelled } from "../../standin/rules/spelling";
import { guessColumns } from "../../../src/sheets/records/guessColumns";
import { previewRecords } from "../../../src/sheets/records/previewRecords";
import { type ColumnChange, recordCells } from "../../../src/sheets/records/recordCells";
import { suggestTargets } from "../../../src/sheets/records/suggestTargets";
import { differs } from "../compare/entry";
import { type Found, taken } from "../found";
import { layoutOf, periodNow, recordSheet } from "../period";
import type { Step } from "../step";

/** Serial number of a day of October 2026. */
const october = (day: number): number => 46_295 + day + 0.4;

/** Calls of three people, two of whom bear one name; a heading has a blank behind it, a name stands for nobody. */
function records({ people }: FollowedPeriod): (string | number)[][] {
  const names = [people[0]?.name, people[1]?.name, people[1]?.name, people.at(-1)?.name, "样例外人"];
  return [
    ["流水号", "坐席 ", "来电时间", "是否接通", "等待(秒)"],
    ...names.map((name, at) => [`'T-${at + 1}`, name ?? "", october(at + 1), at === 3 ? "否" : "是", 8 + at]),
  ];
}

const pasteRecords = (cells: readonly (readonly (string | number)[])[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(recordSheet);
    sheet.getRange(rangeAt(1, 1, cells.length, cells[0]?.length ?? 1)).formulas = cells.map((line) => [...line]);
    await context.sync();
  });

/** What the add-in would suggest; else the first count of a person, so that every policy imports something. */
async function requestFor(period: FollowedPeriod, found: Found[]): Promise<RecordRequest | null> {
  const lists = await taken(actions.findRecords(), found);
  const list = lists.find(({ sheet }) => sheet === recordSheet);
  found.push(...differs({ sheet: recordSheet, at: "B2", member: "findRecords" }, recordSheet, list?.sheet));
  if (!list) return null;
  const { table } = await taken(actions.readRecords(list), found);
  const { inputs } = period.scheme;
  const columns = guessColumns(table.headers, table.rows, period.people);
  const suggested = suggestTargets(inputs, columns, table);
  const count = inputs.find(({ of, kind }) => of === "person" && kind === "count");
  const counted = count ? [{ input: count.id, aggregate: { kind: "count", where: null } as const }] : [];
  const targets = suggested.length > 0 ? suggested : counted;
  if (targets.length === 0) return null;
  return { source: table, recipe: { columns, targets }, tidy: true, replacesTyped: true };
}

/** Every cell of the columns holds the formula that was meant for it, also those of people without records. */
async function columnDifferences(
  period: FollowedPeriod,
  request: RecordRequest,
  found: Found[],
): Promise<ColumnChange[]> {
  const after = await periodNow(found);
  const { people, state, seen } = period;
  const recipe = after.state.records?.at(-1) ?? { ...request.recipe, table: "" };
  const { oddSigns } = preview(period, request);
  const { changes } = recordCells(seen.raw, recipe, people, { replacesTyped: true, oddSigns });
  const { score } = after.seen.raw;
  const place = {
    sheets: new Set(Object.values(state.sheets)),
    tables: new Map([
      [state.tables.score, layoutOf(after).columns.map(({ header }) => header)],
      [recipe.table, recipe.columns.map(({ header }) => header)],
    ]),
    ...{ names: new Set<string>(), functions: new Map(), singleRow: new Set<string>(), own: state.tables.score },
  };
  for (const { address, after: cells } of changes) {
    const { row, column } = areaOf(address);
    cells.forEach(([cell = null], down) => {
      const meant = typeof cell === "object" && cell !== null ? spelled(cell.formula, place, usualDoubts) : cell;
      const at = { sheet: score.name, at: cellAt(row + down, column), member: "Range.formulas" };
      found.push(...differs(at, meant ?? "", score.formulas[row + down]?.[column] ?? ""));
    });
  }
  return changes;
}

function preview({ people, state, scheme }: FollowedPeriod, { source, recipe, tidy }: RecordRequest) {
  const asked: RecordRecipe = { ...recipe, table: source.table ?? "" };
  const table = source as Parameters<typeof previewRecords>[0];
  return previewRecords(table, asked, { inputs: scheme.inputs, people, period: periodOf(state) }, { tidy });
}

/** The figures as they were before, where the formulas stood. */
const putBack = (sheet: string, changes: readonly ColumnChange[]): Promise<void> =>
  Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const { address, before } of changes) target.getRange(address).formulas = before.map((line) => [...line]);
    await context.sync();
  });

export const importRecords: Step = {
  title: "import records with a namesake and a heading that ends in a blank, and take the formulas away again",
  async act({ found }) {
    const period = await periodNow(found);
    await pasteRecords(records(period));
    const request = await requestFor(period, found);
    if (request === null) return "the policy counts nothing";
    await taken(actions.importRecords(request, "2026-11-22"), found);
    const changes = await columnDifferences(period, request, found);
    await taken(actions.freezeRecords(), found);
    const { seen } = await periodNow(found);
    const left = changes.flatMap(({ address }) => {
      const { row, column, rows } = areaOf(address);
      return seen.raw.score.formulas.slice(row, row + rows).map((line) => line[column] ?? "");
    });
    const formulas = left.filter((cell) => typeof cell === "string" && cell.startsWith("="));
    found.push(...differs({ sheet: seen.raw.score.name, at: "", member: "Range.values" }, [], formulas));
    await putBack(seen.raw.score.name, changes);
    return undefined;
  },
};
