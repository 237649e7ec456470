import { inputIssues } from "../../src/domain/engine/inputIssues";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { areaOf, cellAt } from "../../src/sheets/kit/address";
import { movedFormula } from "../../src/sheets/kit/movedFormula";
import type { CellValue, PlanCell, SheetPlan } from "../../src/sheets/kit/plan";
import { schemeById } from "../../src/schemes";
import { allSchemes } from "../support/shipped";
import { anyPeople } from "./anyPeople";
import { programs } from "./programs";
import { seat, type SeatedTeam, type TypedRow } from "./team";

type Mark = "wrong" | "missing" | "";
const kinds: Readonly<Record<string, Mark>> = { "#FEE2E2": "wrong", "#FEF3C7": "missing" };

/** What people type in the place of a number; null leaves the cell blank, undefined what is right. */
const slips = [undefined, null, undefined, -1, undefined, 0.5, undefined, 3, 1e7, undefined, "五"] as const;

/** Somebody who is right, and people in whose rows every input slips in turn. */
function peopleOf(scheme: Scheme): TypedRow[] {
  const [right = {}] = anyPeople(scheme, 1, 7);
  const own = scheme.inputs.filter(({ of, kind }) => of === "person" && kind !== "note" && kind !== "yesNo");
  /** What is no count has no sum of its single amounts to hold against. */
  const mayBe = (id: string, slip: (typeof slips)[number]): boolean =>
    Number.isInteger(slip ?? 0) || scheme.inputs.every(({ each }) => each?.of !== id);
  return [
    right,
    ...slips.map((_, nth) => ({
      ...right,
      ...Object.fromEntries(
        own.flatMap(({ id }, at) => {
          const slip = slips[(at + nth) % slips.length];
          return slip !== undefined && mayBe(id, slip) ? [[id, slip] as const] : [];
        }),
      ),
    })),
  ];
}

/** The colour rules of the cells of some columns as formulas, worked out to the right of the table. */
function withMarks(plan: SheetPlan, people: number, columns: readonly number[]): SheetPlan {
  const table = areaOf(plan.table?.range ?? "A1");
  const markOf = (row: number, column: number): PlanCell => {
    const rules = plan.conditionalFormats.flatMap(({ range, formula, fill }) => {
      const at = areaOf(range);
      const isOn = row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;
      const mark = kinds[fill ?? ""];
      return isOn && mark !== undefined
        ? [{ mark, test: movedFormula(formula, row - at.row, column - at.column).slice(1) }]
        : [];
    });
    const anyOf = (mark: Mark): string => {
      const tests = rules.filter((rule) => rule.mark === mark).map(({ test }) => test);
      return tests.length === 0 ? "FALSE" : `OR(${tests.join(",")})`;
    };
    return { formula: `=IF(${anyOf("wrong")},"wrong",IF(${anyOf("missing")},"missing",""))` };
  };
  const rows = Array.from({ length: people }, (_, down) =>
    columns.map((column) => markOf(table.row + 1 + down, column)),
  );
  const blocks = [...plan.blocks, { at: cellAt(table.row + 1, table.columns + 1), rows }];
  return { ...plan, blocks, styles: [], validations: [], conditionalFormats: [] };
}

const inputColumns = ({ layout: { columns } }: SeatedTeam<TypedRow>): number[] =>
  columns.flatMap(({ input }, at) => (input === null ? [] : [at]));

function plansOf(team: SeatedTeam<TypedRow>): SheetPlan[] {
  const [policy, score] = team.plans("native");
  if (!policy || !score) throw new Error("no sheets");
  return [policy, withMarks(score, team.people.length, inputColumns(team))];
}

/** Notes that are owed because of a number. */
const notesOwed = (scheme: Scheme, row: TypedRow): string[] =>
  scheme.inputs.flatMap(({ id, requires = [] }) => {
    const value = row[id] ?? 0;
    return typeof value === "number" && value !== 0 ? requires : [];
  });

/** What the check says of the entries of a row. */
function expectedMarks({ scheme, layout }: SeatedTeam<TypedRow>, row: TypedRow): Record<string, Mark> {
  const texts = Object.entries(row).flatMap(([id, value]) => (typeof value === "string" ? [id] : []));
  const numbers = Object.fromEntries(
    Object.entries(row).map(([id, value]) => [id, typeof value === "string" ? null : value]),
  );
  const issues = inputIssues(scheme, numbers).filter(({ input }) => !texts.includes(input));
  const marks = [
    ...texts.map((id): [string, Mark] => [id, "wrong"]),
    ...notesOwed(scheme, row).map((id): [string, Mark] => [id, "missing"]),
    ...issues.map(({ input, code }): [string, Mark] => [input, code === "missing" ? "missing" : "wrong"]),
  ];
  return Object.fromEntries(marks.filter(([id]) => layout.columns.some((column) => column.id === id)));
}

type Marks = Readonly<Record<string, unknown>>;

function shownMarks(team: SeatedTeam<TypedRow>, cells: readonly (readonly CellValue[])[], at: number): Marks {
  const { columns, headerRow } = team.layout;
  const row = cells[headerRow + 1 + at] ?? [];
  const marks = inputColumns(team).map(
    (column, nth) => [columns[column]?.id ?? "", row[columns.length + 1 + nth]] as const,
  );
  return Object.fromEntries(marks.filter(([, mark]) => mark === "wrong" || mark === "missing"));
}

/** Levels with gaps, sums of single amounts, notes that are owed. */
const asked = ["003A", "003P", "004PRE"];
const teams = allSchemes()
  .filter(({ id }) => asked.includes(id))
  .map((scheme, place) =>
    seat<TypedRow>({ title: scheme.id, scheme, people: peopleOf(scheme), changes: {} }, place + 1),
  );

for (const { title, isInstalled, takes, calculate } of programs.filter(({ dialect }) => dialect === "native")) {
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const run = isSkipped ? test.skip : test;
  run(
    `评分表 marks the entries that the check finds wrong or missing, and no others (${title}${isSkipped ? ", SKIPPED" : ""})`,
    async () => {
      const taken = takes === "everything" ? teams : teams.filter(({ title: id }) => id === "004PRE");
      const sheets = await calculate(taken.map(plansOf));
      const all = (marks: (team: SeatedTeam<TypedRow>, at: number) => Marks) =>
        taken.flatMap((team) => team.people.map((_, at) => [team.title, at, marks(team, at)] as const));
      const shown = all((team, at) => shownMarks(team, sheets.get(team.state.sheets.score) ?? [], at));
      expect(shown).toEqual(all((team, at) => expectedMarks(team, team.people[at] ?? {})));
      const marked = shown.flatMap(([, , marks]) => Object.values(marks));
      expect(marked.filter((mark) => mark === "missing").length).toBeGreaterThan(5);
      expect(marked.filter((mark) => mark === "wrong").length).toBeGreaterThan(15);
    },
    300_000,
  );
}

const scheme003C = schemeById("003C");
if (!scheme003C) throw new Error("003C is gone");
const rowsOf003C: readonly (readonly [string, string, string, CellValue, Mark, Mark])[] = [
  ["somebody alone", "K1", "甲", "", "", ""],
  ["somebody whose number stands again below", "K2", "乙", 1, "wrong", ""],
  ["the number of another row", " k2", "丙", 1, "wrong", ""],
  ["figures without a number", "", "丁", 1, "missing", ""],
  ["a number without a name", "K4", "", "", "", "missing"],
  ["figures of nobody", "", "", 1, "missing", "missing"],
  ["a long number", "110101199003070011", "戊", 1, "", ""],
  ["another that differs in its last digit", "110101199003070012", "己", 1, "", ""],
  ["nothing", "", "", "", "", ""],
];

test("评分表 marks numbers that stand twice and people without a number or a name", async () => {
  const team = seat<TypedRow>(
    { title: "003C", scheme: scheme003C, people: rowsOf003C.map(() => ({})), changes: {} },
    1,
  );
  const [policy, score] = team.plans("native");
  const { headerRow, columns } = team.layout;
  const firstInput = columns.findIndex(({ input }) => input !== null);
  const typed = rowsOf003C.flatMap(([, number, name, figure], at) => [
    { at: cellAt(headerRow + 1 + at, 0), rows: [[number, name]] },
    { at: cellAt(headerRow + 1 + at, firstInput), rows: [[figure]] },
  ]);
  if (!policy || !score) throw new Error("no sheets");
  const plan = withMarks({ ...score, blocks: [...score.blocks, ...typed] }, rowsOf003C.length, [0, 1]);
  const grid = programs.find(({ title }) => title.includes("grid"));
  const cells = (await grid?.calculate([[policy, plan]]))?.get(plan.name) ?? [];
  const shown = rowsOf003C.map(([title], at) => {
    const row = cells[headerRow + 1 + at] ?? [];
    return [title, row[columns.length + 1], row[columns.length + 2]];
  });
  expect(shown).toEqual(rowsOf003C.map(([title, , , , number, name]) => [title, number, name]));
});
