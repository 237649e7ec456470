import { evaluate } from "../../../src/domain/engine/evaluate";
import { isBlankNone } from "../../../src/domain/engine/blanks";
import { allSchemes, shipped } from "../../support/shipped";

test("what may stay blank and is scored as none then are penalties, adjustments and checks beside the others", () => {
  const none = allSchemes().flatMap((scheme) =>
    scheme.inputs
      .filter((input) => input.whenBlank === "open" && isBlankNone(scheme, input))
      .map(({ id }) => `${scheme.id} ${id}`),
  );
  expect(new Set(none)).toEqual(
    new Set([
      ...["loss_fine", "loss_points", "refuse_points", "urge_points"].map((id) => `003P ${id}`),
      ...["004POST", "004PRE", "004DQNJ-M"].map((id) => `${id} superior_adjustment`),
      ...["spot_count", "spot_sum"].map((id) => `004DQNJ-Y ${id}`),
    ]),
  );
});

test.each([
  ["004POST", "superior_adjustment", true],
  ["004PRE", "superior_adjustment", true],
  ["004DQNJ-Y", "spot_sum", true],
  ["003C", "key_lost", false],
  ["002", "complaint_rate_pct", false],
  ["003A", "skill_panel", false],
])("under policy %s a blank %s is scored like a typed 0: %p", (id, input, isSame) => {
  const scheme = shipped(id);
  const base = scheme.examples.map(({ inputs }) => inputs).find((inputs) => evaluate(scheme, inputs).ok) ?? {};
  const itemsWith = (value: number | null) => {
    const result = evaluate(scheme, { ...base, [input]: value });
    if (!result.ok) return null;
    return [result.value.total, result.value.items.map((item) => [item.value, item.points])];
  };
  expect(JSON.stringify(itemsWith(null)) === JSON.stringify(itemsWith(scheme.id === "003A" ? 1 : 0))).toBe(isSame);
  expect(scheme.inputs.some((one) => one.id === input && isBlankNone(scheme, one))).toBe(isSame);
});
