import { rankTeam } from "../../src/domain/engine/rankTeam";
import { evaluate } from "../../src/domain/engine/evaluate";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { reasonText } from "../../src/text/methods/reasonText";
import { payTexts } from "../../src/text/pay/payText";
import { lineText } from "../../src/text/totals/lineText";
import { totalTexts } from "../../src/text/totals/totalText";
import { allSchemes } from "../support/shipped";
import { anyPeople } from "../xlsx/anyPeople";
import { sidesOf } from "./arithmetic";

const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 100_000);
const number = (text: string | undefined): number => Number(text?.replaceAll(",", ""));

type Both = readonly [shown: number, worked: number];

/** What a sentence says by its own figures, and what they come to; null where it works nothing out. */
const sums: readonly ((text: string) => Both | null)[] = [
  (text) => sidesOf(text),
  (text) => {
    const is = /([\d,.]+) [^ ]*，每[^\d]* ?([\d,.]+) 分，扣 ([\d,.]+) 分/.exec(text);
    return is === null || text.includes("差") ? null : [number(is[3]), number(is[1]) * number(is[2])];
  },
  (text) => {
    const is = /差 ([\d,.]+)[^，]*，每 ([\d,.]+)[^扣]*扣 ([\d,.]+) 分，扣 ([\d,.]+) 分，得 ([\d,.]+) 分/.exec(text);
    return is === null || number(is[5]) === 0 ? null : [number(is[4]), (number(is[1]) / number(is[2])) * number(is[3])];
  },
  (text) => {
    const is = /该档 ([\d,.]+) 分 × ([\d,.]+)，得 ([\d,.]+) 分/.exec(text);
    return is === null ? null : [number(is[3]), number(is[1]) * number(is[2])];
  },
  (text) => {
    const is = / ([\d,.]+)% ?（([\d,.]+)\/([\d,.]+)）/.exec(text);
    return is === null ? null : [number(is[1]), (number(is[2]) / number(is[3])) * 100];
  },
  (text) => {
    const outcome = /，(?:扣|加|共) ([\d,.]+) /.exec(text);
    const terms = [...text.matchAll(/([\d,.]+)[^\d,×]*× ([\d,.]+)/g)];
    if (outcome === null || terms.length === 0 || text.split(" + ").length !== terms.length) return null;
    return [number(outcome[1]), terms.reduce((sum, [, times, each]) => sum + number(times) * number(each), 0)];
  },
];

function sentencesOf(scheme: Scheme): string[] {
  const people = [...anyPeople(scheme, 20, seed), ...scheme.examples.map(({ inputs }) => inputs)];
  const results = people.map((inputs) => {
    const result = evaluate(scheme, inputs);
    return result.ok ? result.value : null;
  });
  return rankTeam(scheme, results).flatMap((evaluation) =>
    evaluation === null
      ? []
      : [
          ...evaluation.items.flatMap((item) => item.reasons.map((one) => reasonText(one, item, scheme, "zh-CN"))),
          ...evaluation.lines.map((line) => lineText(line, scheme, "zh-CN")),
          ...totalTexts(evaluation, scheme, "zh-CN"),
          ...payTexts(evaluation, scheme, "zh-CN"),
        ],
  );
}

const all = allSchemes().map((scheme) => [scheme.id, sentencesOf(scheme)] as const);

describe(`what is worked out in a sentence (KPI_SEED=${seed})`, () => {
  test.each(all)("comes to what it says under policy %s", (_, sentences) => {
    const wrong = sentences.flatMap((text) =>
      sums.flatMap((sum) => {
        const both = sum(text);
        return both !== null && !(Math.abs(both[0] - both[1]) < 0.0051) ? [`${text} [${both[1]}]`] : [];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("is found in every form that the policies have", () => {
    const found = sums.map(
      (sum) => all.flatMap(([, sentences]) => sentences.filter((text) => sum(text) !== null)).length,
    );
    expect(found.every((count) => count > 0)).toBe(true);
  });

  test.each([
    ["001", /^基础奖金：[\d,.]+ × [\d.]+ = [\d,.]+ 元$/],
    ["003B", /^绩效工资 Q：[\d,.]+ × [\d.]+ = [\d,.]+ 元$/],
    ["004PAY", /^回头客订单提成：回头客订单净额 [\d,.]+ × 0.3% = [\d,.]+ 元$/],
  ])("names the base of the pay under policy %s", (id, form) => {
    const sentences = all.find(([other]) => other === id)?.[1] ?? [];
    expect(sentences.filter((text) => form.test(text)).length).toBeGreaterThan(0);
  });
});
