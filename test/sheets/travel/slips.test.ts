import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { shownBy } from "../../../src/sheets/formula/shownBy";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import { planCells } from "../../../src/sheets/kit/rawPlan";
import { cellAt } from "../../../src/sheets/kit/address";
import { slipBook, slipRequests, slipsToPrint } from "../../../src/sheets/slipBooks";
import { triedInputs } from "../../../src/sheets/slip/slipRequest";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { departmentRead, team, today } from "../../support/department";
import { foundIn } from "../../support/foundOf";
import type { FiledPerson } from "../../support/periodFile";
import { shipped } from "../../support/shipped";
import { schemePeriod } from "../schemePeriod";
import { serialOf } from "../../../src/sheets/kit/serialDay";

/** One's total by the formulas of a slip alone: of the period, and of what is tried. */
function totals(book: ReturnType<typeof slipBook>, scheme: ReturnType<typeof shipped>, plans = book.plans) {
  const layout = scoreLayout(scheme, "zh-CN", 2);
  const at = layout.columns.findIndex(({ id }) => id === "total");
  const shown = shownBy(plans);
  return [1, 2].map((down) => shown("评分表", layout.headerRow + down, at));
}

test.each(["000", "001", "002", "004DQNJ-M"])(
  "A slip of policy %s works out the result by its own formulas, and what is tried beside it",
  (id) => {
    const scheme = shipped(id);
    const [request] = slipRequests(schemePeriod(scheme, "zh-CN"), today);
    if (request === undefined) throw new Error("nobody");
    const book = slipBook(request);
    const { total } = request.evaluation;
    expect(totals(book, scheme)).toEqual([total, total]);
    const input = triedInputs(request).find(({ kind }) => kind === "count" || kind === "mark" || kind === "rating");
    const inputs = request.person.inputs ?? {};
    if (input === undefined) return;
    const other = Number(inputs[input.id] ?? 0) > 0 ? Number(inputs[input.id]) - 1 : 1;
    const changed: Inputs = { ...inputs, [input.id]: other };
    const expected = evaluate(scheme, changed);
    const [slip] = book.plans;
    const row = planCells(slip ?? { blocks: [] }).findIndex(
      (cells) => cells[0] === input.name["zh-CN"] && typeof cells[4] !== "object" && cells[4] !== "",
    );
    const tried = { ...slip, blocks: [...(slip?.blocks ?? []), { at: cellAt(row, 4), rows: [[other]] }] };
    const plans = book.plans.map((plan) => (plan === slip ? { ...plan, ...tried } : plan));
    expect(totals(book, scheme, plans)).toEqual([total, expected.ok ? expected.value.total : ""]);
  },
);

describe("The slips of a department", () => {
  const people: FiledPerson[] = team(6).map((person, nth) => ({
    ...person,
    inputs: { ...person.inputs, rude_tone: nth },
  }));
  const day = serialOf("2026-10-08") ?? 0;
  const entries = [
    [day, "KF7002", null, "语气不当", 1, "与坐席甲东争执", "坐席丙东"],
    [day, "KF7003", null, "语气不当", 1, "录音 88231", "质检"],
  ];
  const { evaluated } = departmentRead({ people, cells: { 事件台账: [{ at: "A5", rows: entries }] } });
  const requests = slipRequests(evaluated, today);

  const bookOf = (nth: number) => {
    const request = requests[nth];
    if (request === undefined) throw new Error("nobody");
    return slipBook(request);
  };

  test.each([0, 1, 2])("tell the person in row %i nothing of any colleague, in any part of the file", (nth) => {
    const { plans, shown } = bookOf(nth);
    const bytes = writeWorkbook(plans, { shown });
    const others = people.filter((_, at) => at !== nth);
    const said = others.flatMap(({ number, name, inputs }) => [number, name, Number(inputs["personal_calls"])]);
    expect(foundIn(bytes, [...said, ...(nth === 2 ? [] : ["录音 88231"])])).toEqual([]);
    const own = people[nth];
    expect(foundIn(bytes, [own?.number ?? "", own?.name ?? "", Number(own?.inputs["personal_calls"])])).toHaveLength(3);
    expect(plans.map(({ name }) => name)).toEqual(["自算单", "评分表", "规则"]);
  });

  test("tell what was logged in words that name nobody else, the clause of each lost point, and the way up", () => {
    const { plans } = bookOf(1);
    const text = JSON.stringify(plans[0]?.blocks);
    expect(text).toContain("与***争执");
    expect(text).toContain("轻视、责问、反问或不耐烦的语气 1 次");
    expect(text).toMatch(/（制度[^）]*）/);
    expect(text).toContain("有异议");
  });

  test("are printed one below the other, each on a page of its own, with nothing to try", () => {
    const [plan] = slipsToPrint(requests);
    expect(plan?.print && "rowStarts" in plan.print ? plan.print.rowStarts.length : 0).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(plan?.blocks)).not.toContain("formula");
  });
});
