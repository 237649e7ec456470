import { chooseReading } from "../../src/domain/edit/chooseReading";
import { evaluate } from "../../src/domain/engine/evaluate";
import { reasonText } from "../../src/text/methods/reasonText";
import cases from "../cases/004PRE.json";
import { eachWorked } from "../support/eachWorked";
import { shipped } from "../support/shipped";

const scheme = shipped("004PRE");

eachWorked("004PRE", cases.cases);

const marks = { service_mark: 100, conversion_mark: 100, reception_mark: 100, refund_mark: 100 };

/** The marks of order value and items per order, under one of them. */
const judged = (option: string, basket_mark: number | null, pieces_mark: number | null) =>
  evaluate(chooseReading(scheme, "A004-2", option), { ...marks, basket_mark, pieces_mark });

describe("order value or items per order, one of both a period (A004-2)", () => {
  test.each([
    ["value", 50, null],
    ["value", 50, 100],
    ["pieces", null, 50],
    ["pieces", 100, 50],
  ])("under %s, marks of %j and %j come to 90: the other never counts", (option, basket, pieces) => {
    const result = judged(option, basket, pieces);
    expect(result.ok && result.value.total).toBe(90);
    const chosen = option === "value" ? "basket" : "pieces";
    const [one, other] = result.ok ? result.value.items.slice(2, 4) : [];
    expect([one, other].map((item) => [item?.id, item?.points, item?.applies])).toEqual([
      ["basket", chosen === "basket" ? 10 : null, chosen === "basket"],
      ["pieces", chosen === "pieces" ? 10 : null, chosen === "pieces"],
    ]);
  });

  test.each([
    ["value", null, 100, "basket_mark"],
    ["pieces", 100, null, "pieces_mark"],
  ])("under %s only its own mark must be there", (option, basket, pieces, input) => {
    expect(judged(option, basket, pieces)).toEqual({ ok: false, issues: [{ code: "missing", input }] });
  });

  test("what does not count says so, and what counts instead", () => {
    const read = chooseReading(scheme, "A004-2", "pieces");
    const result = judged("pieces", null, 50);
    const [unused] = result.ok ? result.value.items.slice(2, 3) : [];
    const [reason] = unused?.reasons ?? [];
    if (unused === undefined || reason === undefined) throw new Error("order value gives no reason");
    expect(reasonText(reason, unused, read, "zh-CN")).toBe("客单价本期不计，改评“客件数”");
  });
});

test("a superior's adjustment is a line of its own and the total before it stays visible (R004-52)", () => {
  const result = evaluate(scheme, {
    ...{ service_mark: 100, conversion_mark: 100, basket_mark: 100, reception_mark: 100, refund_mark: 60 },
    superior_adjustment: -3,
  });
  expect(result.ok && [result.value.weighted, result.value.lines.at(-1)?.value, result.value.total]).toEqual([
    98, -3, 95,
  ]);
  const input = scheme.inputs.find((one) => one.id === "superior_adjustment");
  expect(input?.requires).toEqual(["adjusted_by", "adjustment_reason"]);
});
