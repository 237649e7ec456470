import { actions } from "../../src/actions/excelActions";
import { schemeById } from "../../src/schemes";
import { cellAt } from "../../src/sheets/kit/address";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

const people = ["样例甲", "样例乙", "样例丙"].map((name, nth) => ({ number: `K10${String(nth + 1)}`, name }));
const [first, second] = people;
if (!first || !second) throw new Error("two people are chosen");

const read = async (): Promise<EvaluatedPeriod> => {
  const evaluated = await must(actions.readOpenPeriod(today));
  if (evaluated === null) throw new Error("There is no month.");
  return evaluated;
};

/** A month of 004POST, which asks for no interviews, with everybody scored like its first worked case and approved. */
beforeAll(async () => {
  excel = await startExcel();
  await must(
    actions.newPeriod(
      { schemeId: "004POST", language: "zh-CN", department: "客服部", month: "2026-10", rows: 5 },
      today,
      silent,
    ),
  );
  await must(actions.addPeople(people));
  const inputs = schemeById("004POST")?.examples[0]?.inputs ?? {};
  const evaluated = await read();
  const { state } = evaluated;
  const { columns } = scoreLayout(evaluated.scheme, state.language, 5);
  for (const { row } of evaluated.people)
    for (const [column, { id }] of columns.entries())
      if (inputs[id] !== undefined && inputs[id] !== null)
        await excel.user.type(`评分表!${cellAt(row - 1, column)}`, inputs[id]);
  await must(actions.makeApproval(today, silent));
  await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
});

afterAll(async () => {
  await excel.close();
});

const sheetsOfPeople = () =>
  excel.standIn.grid
    .sheets()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("面谈_"));

const listed = ({ interviews }: EvaluatedPeriod) =>
  interviews.map(({ person, sheet, due, isHeld, isChosen }) => [
    person.name,
    sheet,
    due?.day ?? null,
    isHeld,
    isChosen,
  ]);

describe("Interviews with people whom no policy names", () => {
  it("are none until somebody is chosen", async () => {
    expect((await read()).interviews).toEqual([]);
    expect(await must(actions.makeInterviews(today, silent))).toEqual({ made: [], kept: [] });
    expect(excel.values("面谈名单!A2:A2")).toEqual([["制度没有规定面谈，以下人员由主管选定。"]]);
  });

  it("have a sheet each, with the day the supervisor set", async () => {
    const chosen = [first, second].map((person) => ({ ...person, due: "2026-12-04" }));
    const { made } = await must(actions.makeInterviews(today, silent, chosen));
    expect(made).toEqual(["面谈_样例甲", "面谈_样例乙"]);
    expect(listed(await read())).toEqual([
      ["样例甲", "面谈_样例甲", "2026-12-04", false, true],
      ["样例乙", "面谈_样例乙", "2026-12-04", false, true],
    ]);
  });

  it("keep their notes and stay chosen when the sheets are made again", async () => {
    await excel.user.type("面谈_样例甲!D4", 46340);
    expect(await must(actions.makeInterviews(today, silent))).toEqual({
      made: [],
      kept: ["面谈_样例甲", "面谈_样例乙"],
    });
    expect(listed(await read())[0]).toEqual(["样例甲", "面谈_样例甲", "2026-12-04", true, true]);
  });

  it("leave the list but keep their sheet when they are no longer chosen; no day is set unless wanted", async () => {
    await must(actions.makeInterviews(today, silent, [{ ...second, due: null }]));
    expect(listed(await read())).toEqual([["样例乙", "面谈_样例乙", null, false, true]]);
    expect(sheetsOfPeople()).toEqual(expect.arrayContaining(["面谈_样例甲", "面谈_样例乙"]));
    expect(excel.values("面谈_样例甲!D4")).toEqual([[46340]]);
    expect(excel.values("面谈_样例乙!B4")).toEqual([[""]]);
  });
});
