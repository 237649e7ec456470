import { rankTeam } from "../../../src/domain/engine/rankTeam";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { anInput, anItem, aScheme, resultOf } from "../../support/aScheme";

const name = { "zh-CN": "组", "zh-TW": "組", en: "group" };
const source = "notInSource" as const;
const value = (input: string) => ({ kind: "value", measure: { kind: "entered", input } }) as const;
const inputs = ["a", "b", "c"].map((id) => anInput(id));
const group = (id: string, weight?: number, cap?: number) => ({
  id,
  name,
  source,
  ...(weight === undefined ? {} : { weight }),
  ...(cap === undefined ? {} : { cap }),
});

const stretched = (scaleTo: number): Scheme =>
  aScheme({
    inputs,
    items: [anItem("a", 60, value("a")), anItem("b", 50, value("b"))],
    total: { kind: "sum", scaleTo },
  });

test("110 full marks are stretched to 100 and shown beside the plain sum (A001-1)", () =>
  expect(resultOf(stretched(100), { a: 60, b: 25 })).toMatchObject({ raw: 85, weighted: 77.27, total: 77.27 }));

test("read as a bonus, 110 full marks stay what they are (A001-1)", () =>
  expect(resultOf(stretched(110), { a: 60, b: 50 })).toMatchObject({ raw: 110, weighted: 110, total: 110 }));

test("an item that cannot be measured is left out and the others stand for it", () => {
  const { items, raw, total } = resultOf(stretched(100), { a: 30, b: null });
  expect(items[1]).toMatchObject({ applies: false, points: null });
  expect([raw, total]).toEqual([30, 50]);
});

test("without anything measured there is no total, rather than one of 0", () =>
  expect(resultOf(stretched(100), { a: null, b: null }).total).toBeNull());

test("groups count by their weights, and no more than their cap (R003-30, A003-10)", () => {
  const scheme = aScheme({
    inputs,
    groups: [group("g", 85, 100), group("h", 15)],
    items: [
      anItem("a", 95, value("a"), { group: "g" }),
      anItem("b", 10, value("b"), { group: "g" }),
      anItem("c", 100, value("c"), { group: "h" }),
    ],
    total: { kind: "groups" },
  });
  const full = resultOf(scheme, { a: 95, b: 10, c: 70 });
  expect(full.groups.map(({ points }) => points)).toEqual([100, 70]);
  expect(full.total).toBe(95.5);
  expect(resultOf(scheme, { a: 90, b: 7.5, c: 100 }).total).toBe(97.88);
});

test("a weighted mean leaves out what has no weight (A002-1)", () => {
  const scheme = aScheme({
    inputs,
    groups: [group("g"), group("h")],
    items: [
      anItem("a", 100, value("a"), { group: "g", weight: 6.25 }),
      anItem("b", 100, value("b"), { group: "g", weight: 6.25 }),
      anItem("c", 100, value("c"), { group: "h", weight: 0 }),
    ],
    total: { kind: "mean" },
  });
  const result = resultOf(scheme, { a: 90, b: 80, c: 10 });
  expect(result.total).toBe(85);
  expect(result.groups.map(({ points }) => points)).toEqual([85, null]);
});

const line = (id: string, effect: "add" | "deduct" | "none", input: string, points: number) => ({
  id,
  name,
  effect,
  source,
  terms: [{ kind: "times" as const, input, points, source }],
});

test("attendance and rewards come after the items and know no floor (R003-11 to R003-14)", () => {
  const scheme = aScheme({
    inputs,
    items: [anItem("a", 100, value("a"))],
    lines: [line("II", "deduct", "b", 20), line("IV", "add", "c", 5), line("seen", "none", "c", 1)],
  });
  const result = resultOf(scheme, { a: 10, b: 2, c: 1 });
  expect(result.lines.map((one) => one.value)).toEqual([40, 5, 1]);
  expect(result.total).toBe(-25);
});

test.each([
  [0, 1, 10],
  [0, 2, 60],
  [1, 1, 50],
  [2, 1, 50],
])("with %d exposures before, %d more cost %d (R003-65, A003-41)", (before, now, points) => {
  const term = { kind: "escalating", input: "a", before: "b", first: 10, further: 50, source } as const;
  const scheme = aScheme({
    inputs,
    total: { kind: "none" },
    lines: [{ id: "media", name, effect: "none", source, terms: [term] }],
  });
  expect(resultOf(scheme, { a: now, b: before }).lines[0]?.value).toBe(points);
});

test("a coefficient multiplies the stretched total and may pass 100 (A001-7)", () => {
  const scheme = { ...stretched(100), coefficient: { input: "c", name, source } };
  expect(resultOf(scheme, { a: 60, b: 50, c: 1.1 })).toMatchObject({ weighted: 100, coefficient: 1.1, total: 110 });
});

test("only who reaches the total may be ranked (R003-17)", () => {
  const scheme = aScheme({ inputs, items: [anItem("a", 100, value("a"))], ranking: { from: 70, source } });
  expect([70, 69.99].map((a) => resultOf(scheme, { a }).mayRank)).toEqual([true, false]);
});

const band = (grade: string, from: number, pay: number) => ({ grade, from, pay, source });

test("money may be the grade's factor of a base, to the fen (R003-32)", () => {
  const scheme = aScheme({
    inputs,
    items: [anItem("a", 100, value("a"))],
    bands: [band("E", 0, 0), band("D", 60, 0.5)],
    payout: { kind: "timesBase", base: "b" },
  });
  expect(resultOf(scheme, { a: 65.25, b: 0.05 }).payout).toBe(0.03);
});

test("one condition not met costs the whole bonus and nothing else (R004-06)", () => {
  const yes = (id: string) => anInput(id, { kind: "yesNo" });
  const scheme = aScheme({
    inputs: [anInput("orders"), anInput("bonus"), anInput("base"), yes("refunds_ok"), yes("disputes_ok")],
    total: { kind: "none" },
    payout: {
      kind: "lines",
      lines: [
        { kind: "commission", id: "commission", name, source, input: "orders", rate: 0.003 },
        { kind: "gated", id: "bonus", name, source, input: "bonus", conditions: ["refunds_ok", "disputes_ok"] },
        { kind: "plain", id: "base", name, source, input: "base" },
      ],
    },
  });
  const month = { orders: 100_000, bonus: 800, base: 4000, refunds_ok: true };
  expect(resultOf(scheme, { ...month, disputes_ok: true }).payout).toBe(5100);
  const failed = resultOf(scheme, { ...month, disputes_ok: false });
  expect(failed.payout).toBe(4300);
  expect(failed.pay.map((one) => one.failed)).toEqual([[], ["disputes_ok"], []]);
});

test("places are shared on a tie, the next is skipped, and no data has no place (R004-11, A004-11, A004-12)", () => {
  const measure = { kind: "rate", numerator: "a", denominator: "b" } as const;
  const prizes = [300, 200, 100].map((amount) => ({ amount, source }));
  const rank = { kind: "rank", measure, better: "higher", prizes } as const;
  const scheme = aScheme({
    inputs,
    items: [anItem("conversion", 0, rank)],
    total: { kind: "none" },
    payout: { kind: "prizes" },
  });
  const team = [
    { a: 5, b: 10 },
    { a: 1, b: 2 },
    { a: 1, b: 4 },
    { a: 0, b: 0 },
  ].map((person) => resultOf(scheme, person));
  const ranked = rankTeam(scheme, team);
  expect(ranked.map((one) => one?.items[0]?.place?.rank ?? null)).toEqual([1, 1, 3, null]);
  expect(ranked.map((one) => one?.payout)).toEqual([300, 300, 100, 0]);
});
