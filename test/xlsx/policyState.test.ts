import fc from "fast-check";
import { policySeverity } from "../../src/domain/issue/policySeverity";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import { allSchemes } from "../support/shipped";
import { cellAt } from "../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { policyBook } from "../../src/sheets/policy/policyBook";
import { type PolicyCell, policyCells, policyStateAt } from "../../src/sheets/policy/policyCells";
import { readPolicy } from "../../src/sheets/policy/readPolicy";
import { policySheet } from "../../src/sheets/policy/policySheet";
import { texts } from "../../src/text/texts";
import { builtPolicy } from "../support/builtPolicy";
import { madeUpScheme } from "../support/madeUp";
import { stateIn } from "../sheets/fixtures";
import { rawOf } from "../sheets/rawOf";
import { programs } from "./programs";

const language = "zh-CN";
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 100_000);
const { stateRight, stateWrong } = texts(language).sheets.policy;
const schemes = [...allSchemes(), madeUpScheme(), builtPolicy()];

/** What people do to a number of 规则; null leaves the cell blank. */
const typed = fc.constantFrom<CellValue | null>(
  null,
  -1,
  0,
  0.5,
  1,
  1.5,
  3,
  29,
  50,
  90,
  101,
  1e6,
  1e13,
  1e-10,
  "五分",
  "6分",
);

interface Edit {
  cell: PolicyCell;
  value: CellValue | null;
}

/** One or two numbers typed over at a time, each a sheet of its own; and the sheet as it is shipped. */
function editsOf(scheme: Scheme, place: number): Edit[][] {
  const cells = policyCells(scheme, language, "规则").filter(({ isEditable }) => isEditable);
  const edit = fc.record({ cell: fc.constantFrom(...cells), value: typed });
  return [[], ...fc.sample(fc.array(edit, { minLength: 1, maxLength: 2 }), { numRuns: 14, seed: seed + place })];
}

/** Only what is calculated: colours, widths and hints of three hundred sheets take longer to write than their formulas to work out. */
const unadorned = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rowHeights: {},
  styles: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
});

function sheetWith(scheme: Scheme, edits: readonly Edit[], name: string): SheetPlan {
  const state = stateIn(language, { scheme });
  const plan = policySheet({ ...state, sheets: { ...state.sheets, policy: name } });
  const over = edits.map(({ cell, value }) => ({ at: cellAt(cell.row, cell.column), rows: [[value ?? ""]] }));
  return { ...unadorned(plan), blocks: [...plan.blocks, ...over] };
}

/** Whether the product would judge people by the sheet. */
function isSound(scheme: Scheme, plan: SheetPlan): boolean {
  const raw = rawOf(plan);
  const read = readPolicy(raw, scheme, policyBook(scheme, language, raw.name)).scheme;
  return read.ok && schemeIssues(read.value).every((issue) => policySeverity(issue) !== "error");
}

const cases = schemes.flatMap((scheme, place) =>
  editsOf(scheme, place).map((edits, nth) => {
    const plan = sheetWith(scheme, edits, `规则${place}_${nth}`);
    const title = edits.map(({ cell, value }) => `${cell.path} = ${JSON.stringify(value)}`).join(", ");
    return { place, plan, title: `${scheme.id}: ${title}`, expected: isSound(scheme, plan) ? stateRight : stateWrong };
  }),
);

test("Some of the edits leave the policy fit to be used, and some do not", () => {
  const wrong = cases.filter(({ expected }) => expected === stateWrong).length;
  expect(wrong).toBeGreaterThan(cases.length / 5);
  expect(wrong).toBeLessThan((cases.length * 9) / 10);
});

for (const { title, isInstalled, takes, calculate } of programs) {
  const isSkipped = !isInstalled && process.env["CI"] === undefined;
  const run = isSkipped ? test.skip : test;
  run(
    `规则 says itself whether it can be used, as the check does (${title}${isSkipped ? ", SKIPPED" : ""}, seed ${seed})`,
    async () => {
      const taken = takes === "everything" ? cases : cases.filter(({ place }) => place % 4 === 0);
      const books = schemes.map((_, place) => taken.filter((one) => one.place === place).map(({ plan }) => plan));
      const sheets = await calculate(books.filter((plans) => plans.length > 0));
      const said = taken.map(({ title: name, plan }) => [
        name,
        sheets.get(plan.name)?.[policyStateAt.row]?.[policyStateAt.column],
      ]);
      expect(said).toEqual(taken.map(({ title: name, expected }) => [name, expected]));
    },
    300_000,
  );
}
