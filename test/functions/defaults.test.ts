import { ratio } from "../../src/domain/figures/ratio";
import { defaultBands, defaultTiers } from "../../src/functions/defaultTables";
import * as kpi from "../../src/functions/functions";
import { languages } from "../../src/domain/wording/localText";
import en from "../../src/text/functions.en.json";
import zhCN from "../../src/text/functions.zh-CN.json";
import zhTW from "../../src/text/functions.zh-TW.json";
import { functionErrors } from "../../src/text/functionErrors";
import { evaluated, itemOf, scheme000 } from "../support/period000";

test("the tables for arguments left out are those of source 000", () => {
  const productivity = scheme000.items.find(({ id }) => id === "productivity")?.method;
  const tiers = productivity?.kind === "teamTier" ? productivity.tiers : [];
  expect(defaultTiers).toEqual(tiers.map(({ from, label, points }) => ({ from, label, points })));
  expect(defaultBands).toEqual(scheme000.bands.map(({ from, grade, pay }) => ({ from, label: grade, amount: pay })));
});

test.each([899, 900, 799, 800, 1234, 1])("%d calls are the same tier in a cell and in the engine", (personal_calls) => {
  const item = itemOf(evaluated({ personal_calls }), "productivity");
  const [value, reference] = [personal_calls / 20, 10_000 / 20 / 10];
  expect([kpi.tier(value, reference), kpi.tierpoints(value, reference)]).toEqual([item.tier, item.points]);
  expect(ratio(value, reference)).toBe(personal_calls / 1000);
});

test.each([
  {},
  { rude_tone: 3 },
  { attitude_complaint: 1, enthusiasm: 3.9 },
  { rude_tone: 2 },
  { exec_loss: 1, fb_complaint: 3 },
])("after %j a cell gives the engine's grade and payout", (changes) => {
  const { total, band, payout } = evaluated(changes);
  expect([kpi.grade(total), kpi.payout(total), kpi.payout(band.grade)]).toEqual([band.grade, payout, payout]);
});

test("messages name the arguments as the function wizard does", () => {
  const wizard = { "zh-CN": zhCN, "zh-TW": zhTW, en };
  for (const language of languages) {
    const names = Object.values(wizard[language].functions).flatMap(({ parameters }) =>
      Object.entries(parameters).map(([id, { name }]: [string, { name: string }]) => [id, name] as const),
    );
    expect(Object.fromEntries(names)).toEqual(functionErrors[language].arguments);
  }
});
