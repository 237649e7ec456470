import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Evaluation } from "../../../src/domain/engine/evaluation";
import { rankTeam } from "../../../src/domain/engine/rankTeam";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { shipped } from "../../support/shipped";
import { flawless } from "../../sheets/fixtures";

/** What somebody pastes who worked it out with binary fractions. */
const pasted = {
  ninety: (89.1 + 93 + 88.1 + 88.1 + 91.7) / 5,
  amount: 39664.41 + 13502.79 + 119783.1,
  ninePointSix: 9.600000000000001,
  five: 5.000000000000001,
  half: 0.1 + 0.7 - 0.3,
};

function resultOf(id: string, inputs: Inputs): Evaluation {
  const result = evaluate(shipped(id), inputs);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const exampleOf = (id: string): Inputs =>
  shipped(id)
    .examples.map(({ inputs }) => inputs)
    .find((inputs) => evaluate(shipped(id), inputs).ok) ?? {};

test("the numbers are noisy", () => {
  const { ninety, amount, ninePointSix, five, half } = pasted;
  expect([ninety < 90, amount > 172950.3, ninePointSix > 9.6, five > 5, half < 0.5]).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

test.each<[string, string, Inputs, Inputs]>([
  ["a mean on a step", "003B", { satisfaction: pasted.ninety }, { satisfaction: 90 }],
  ["a figure on the target", "001", { csat: pasted.ninety }, { csat: 90 }],
  ["a figure that must not pass the target", "001", { esc_pct: pasted.five }, { esc_pct: 5 }],
  [
    "a fall by just as much as is wanted",
    "001",
    { rr_prev_pct: 10 + pasted.half, rr_cur_pct: 0.5 },
    { rr_prev_pct: 10.5, rr_cur_pct: 0.5 },
  ],
  [
    "working days of a tier",
    "000",
    { personal_workdays: 20 + 3.6e-15, personal_calls: 900 },
    { personal_workdays: 20, personal_calls: 900 },
  ],
])("%s counts as it was meant", (_, id, noisy, meant) => {
  const base = id === "000" ? flawless : exampleOf(id);
  const result = resultOf(id, { ...base, ...noisy });
  expect(result).toMatchObject({ total: resultOf(id, { ...base, ...meant }).total });
  expect(result.items.map(({ points }) => points)).toEqual(
    resultOf(id, { ...base, ...meant }).items.map(({ points }) => points),
  );
});

test.each([
  ["sales", pasted.amount, 172950.3],
  ["resp_sec", pasted.ninePointSix, 9.6],
  ["sales", 0.1 + 0.2, 0.3],
])("two people whose %s are %p and %p share the place and the prize", (input, noisy, meant) => {
  const scheme = shipped("004PK");
  const base = exampleOf("004PK");
  const team = [noisy, meant].map((value) => resultOf("004PK", { ...base, [input]: value }));
  const [one, other] = rankTeam(scheme, team);
  expect(one?.payout).toBe(other?.payout);
  expect(one?.items.map(({ place }) => place)).toEqual(other?.items.map(({ place }) => place));
});
