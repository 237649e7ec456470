import { cellAt } from "../../src/sheets/kit/address";
import type { CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { policyStateAt } from "../../src/sheets/policy/policyCells";
import { allSchemes } from "../support/shipped";
import { texts } from "../../src/text/texts";
import { builtPolicy } from "../support/builtPolicy";
import { madeUpScheme } from "../support/madeUp";
import { basicTeams, furtherTeams } from "./anyTeams";
import { isSame, rowsOf, shownRows } from "./differences";
import { inIronCalc, notImplemented } from "./ironCalc/inIronCalc";
import type { Sheets } from "./programs";
import { seat, type SeatedTeam } from "./team";

const policies = [...allSchemes(), madeUpScheme(), builtPolicy()];
const teams = policies
  .flatMap((policy) => [...basicTeams(policy), ...furtherTeams(policy)])
  .map((team, place) => seat(team, place + 1));

/** 规则 with its verdict typed in: that formula rounds whole ranges, which IronCalc cannot do yet. */
const judged = (policy: SheetPlan): SheetPlan => ({
  ...policy,
  blocks: [
    ...policy.blocks,
    { at: cellAt(policyStateAt.row, policyStateAt.column), rows: [[texts("zh-CN").sheets.policy.stateRight]] },
  ],
});

type Kind = "same" | "notCalculated" | "halfDown" | "different";

interface Compared {
  kind: Kind;
  row: number;
  id: string;
  shown: CellValue | undefined;
  engine: CellValue | undefined;
}

/** IronCalc rounds the binary number, so that 32.535 becomes 32.53; Excel and LibreOffice round its fifteen digits. */
const isHalfDown = (shown: CellValue | undefined, engine: CellValue | undefined): boolean =>
  typeof shown === "number" && typeof engine === "number" && Math.abs(Math.abs(engine) - Math.abs(shown) - 0.01) < 1e-9;

function kindOf(shown: CellValue | undefined, engine: CellValue | undefined): Kind {
  if (shown === notImplemented) return "notCalculated";
  if (isSame(shown, engine)) return "same";
  return isHalfDown(shown, engine) ? "halfDown" : "different";
}

/** Every result cell of a team. A place in the ranking hangs on everybody's total, so one total that is not there leaves all places out. */
function compared(team: SeatedTeam, sheets: Sheets): Compared[] {
  const rows = rowsOf(team, sheets);
  const results = team.layout.columns.flatMap(({ id, role }, column) => (role === "result" ? [{ id, column }] : []));
  const cells = shownRows(team).flatMap((expected, row) =>
    results.map(({ id, column }): Compared => {
      const [shown, engine] = [rows[row]?.[column], expected[id]];
      return { kind: kindOf(shown, engine), row, id, shown, engine };
    }),
  );
  const hasGaps = cells.some(({ id, kind }) => id === "total" && kind === "notCalculated");
  return cells.map((cell) => (hasGaps && cell.id === "ranking" ? { ...cell, kind: "notCalculated" } : cell));
}

describe("Native formulas in IronCalc, an engine that shares nothing with the other two", () => {
  let sheets: Sheets = new Map();
  beforeAll(() => {
    sheets = inIronCalc(
      teams.map((team) =>
        team.plans("native").map((plan) => (plan.name === team.state.sheets.policy ? judged(plan) : plan)),
      ),
    );
  }, 300_000);

  test.each(teams)("show the engine's value in every cell that it can calculate: $title", (team) => {
    expect(compared(team, sheets).filter(({ kind }) => kind === "different")).toEqual([]);
  });

  test("are calculated in five of six cells, the others round a range or hang on one that does; one in a thousand is a half", () => {
    const kinds = teams.flatMap((team) => compared(team, sheets)).map(({ kind }) => kind);
    const share = (wanted: Kind): number => kinds.filter((kind) => kind === wanted).length / kinds.length;
    expect(share("notCalculated")).toBeLessThan(1 / 6);
    expect(share("halfDown")).toBeLessThan(1 / 1000);
  });
});
