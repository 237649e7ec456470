import { chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { reasonText } from "../../src/text/methods/reasonText";
import cases from "../cases/004DQNJ-Y.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";
import { resultOf } from "../support/worked";

const scheme = shipped("004DQNJ-Y");

eachWorked("004DQNJ-Y", cases.cases);

test("any of the twelve months may stay blank, but not all (A004-25)", () => {
  const year = { checks_count: 1, checks_sum: 90, year_end: 90 };
  expect(evaluate(scheme, { ...year, month_12: 90 }).ok).toBe(true);
  expect(evaluate(scheme, year)).toEqual({ ok: false, issues: [{ code: "missing", input: "month_1" }] });
});

test("the sum of the checks must fit their number", () => {
  const refused = evaluate(scheme, { checks_count: 2, checks_sum: 201, year_end: 90, month_1: 90 });
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "outOfRange", input: "checks_sum", max: 200 }] });
});

describe("spot checks (A004-26)", () => {
  const year = { checks: [80, 90], monthly: [90], year_end: 100 };

  test.each([
    [{}, 85],
    [{ spot_checks: [40, 50] }, 85],
    [{ spot_checks: [40, 50], count_spot_checks: true }, 65],
    [{ count_spot_checks: true }, 85],
  ])("a year with %j has checks of %d", (given, checks) =>
    expect(resultOf("004DQNJ-Y", { ...year, ...given })).toMatchObject({ items: { A: checks, B: 90, C: 100 } }),
  );

  test("each is a mark out of a hundred", () =>
    expect(resultOf("004DQNJ-Y", { ...year, spot_checks: [101] })).toMatchObject({ error: "E_RANGE" }));

  const typed = { checks_count: 2, checks_sum: 170, month_1: 90, year_end: 100 };

  test.each([
    [{ spot_count: 2, spot_sum: 90 }, "A 周检和月检平均 85（170/2；抽检 2 次共 90 分，只记录不计），计 85 分"],
    [{}, "A 周检和月检平均 85（170/2），计 85 分"],
  ])("recorded as %j they are told and do not count", (spot, words) => expect(toldOf(scheme, spot)).toBe(words));

  test("counted they join the mean, and that is told", () =>
    expect(toldOf(chooseReading(scheme, "A004-26", "counted"), { spot_count: 2, spot_sum: 90 })).toBe(
      "A 周检和月检平均 65（260/4，含抽检 2 次），计 65 分",
    ));

  test.each([
    [
      { spot_count: 2, spot_sum: null },
      { code: "missing", input: "spot_sum" },
    ],
    [
      { spot_count: null, spot_sum: 90 },
      { code: "outOfRange", input: "spot_sum" },
    ],
    [
      { spot_count: 2, spot_sum: 201 },
      { code: "outOfRange", input: "spot_sum" },
    ],
  ])("half of them, %j, is refused", (spot, issue) =>
    expect(evaluate(scheme, { ...typed, ...spot })).toMatchObject({ ok: false, issues: [issue] }),
  );

  function toldOf(read: Scheme, spot: object): string {
    const result = evaluate(read, { ...typed, ...spot });
    const [item] = result.ok ? result.value.items : [];
    const [reason] = item?.reasons ?? [];
    return item && reason ? reasonText(reason, item, read, "zh-CN") : "";
  }
});
