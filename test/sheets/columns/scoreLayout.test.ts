import { languages } from "../../../src/domain/wording/localText";
import { absolute } from "../../../src/sheets/kit/address";
import { policyCells, policyStateAt } from "../../../src/sheets/policy/policyCells";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import { columnFormulas } from "../../support/columnFormulas";
import { scene } from "../scene";

const { layoutIn, dialects } = scene;

describe("the columns of the scoring table", () => {
  test.each(languages)("bear names in %s that Excel takes and that differ", (language) => {
    const headers = layoutIn(language).columns.map((column) => column.header);
    expect(headers.filter((header) => /['#[\]@\r\n]|^\s|\s$|^$/.test(header))).toEqual([]);
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
  });

  test("follow the policy: each item's inputs, then what comes of them", () => {
    expect(layoutIn("zh-CN").columns.map(({ id }) => id)).toEqual([
      ..."number name state".split(" "),
      ..."rude_tone unstable_tone forced_or_abuse ignored_or_wrong attitude_complaint item.call_quality".split(" "),
      ..."personal_calls personal_workdays ratio.productivity tier.productivity item.productivity".split(" "),
      ..."acc_complaint acc_loss100 mail_total mail_ontime mail_foreign_complaint mail_serious_complaint".split(" "),
      ..."report_total report_followed fb_complaint fb_serious_unfollowed".split(" "),
      ..."lost.accuracy lost.mail lost.report lost.feedback item.efficiency".split(" "),
      ..."exec_score exec_loss exec_repeat exec_refuse late_early personal_leave enthusiasm teamwork_note".split(" "),
      ..."part.attendance item.attitude total grade payout remark note".split(" "),
    ]);
  });

  test("hold every input of a person once, and the department's stand above", () => {
    const { columns, department } = layoutIn("zh-CN");
    const people = scene.scheme.inputs.filter((input) => input.of === "person").map((input) => input.id);
    expect(columns.flatMap(({ input }) => (input ? [input.id] : [])).sort()).toEqual([...people].sort());
    expect(Object.keys(department)).toEqual(["total_calls", "workdays", "headcount"]);
  });

  test("number a name that two inputs share", () => {
    const [first, ...others] = scene.scheme.inputs;
    if (!first) throw new Error("no input");
    const twins = { ...scene.scheme, inputs: [first, ...others.map((input) => ({ ...input, short: first.short }))] };
    const headers = scoreLayout(twins, "zh-CN", 5).columns.map(({ header }) => header);
    expect(headers).toContain(`${first.short["zh-CN"]}2`);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

describe.each(dialects)("formulas in the %s dialect", (dialect) => {
  const formulas = languages.flatMap((language) =>
    [...columnFormulas(scene.scheme, language, dialect)].flatMap(([id, formula]) =>
      formula === null ? [] : [[language, id, formula] as const],
    ),
  );

  test.each(formulas)("in %s, %s refers to columns that exist", (language, _id, formula) => {
    const headers = layoutIn(language).columns.map(({ header }) => header);
    const named = [...formula.matchAll(/\[([^[\]]+)\]/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => name !== "#This Row" && !headers.includes(name))).toEqual([]);
    expect(formula).not.toMatch(/\[@/);
  });

  test.each(formulas)(
    "in %s, %s points at numbers of the policy sheet, or asks whether it can be used",
    (language, _id, formula) => {
      const { policy } = scene.sheetsIn(language);
      const state = absolute(policy, policyStateAt.row, policyStateAt.column);
      const known = new Set([state, ...policyCells(scene.scheme, language, policy).map(({ address }) => address)]);
      const used = [...formula.matchAll(/'[^']+'!\$[A-Z]+\$\d+/g)].map(([address]) => address);
      expect(used.filter((address) => !known.has(address))).toEqual([]);
    },
  );

  test("need a policy number nowhere but in cells", () => {
    const points = formulas
      .filter(([, id]) => id !== "state")
      .map(([, id, formula]) => [id, literals(formula)] as const);
    for (const [id, numbers] of points)
      expect([
        id,
        numbers.filter((number) => !["0", "1", "2", "4", "6", "10", "11", "14", "100", "400"].includes(number)),
      ]).toEqual([id, []]);
  });

  test("keep a row blank until it is complete", () => {
    for (const [language, id, formula] of formulas)
      if (id !== "state" && id !== "personal_workdays")
        expect(formula.startsWith(`=IF(${scene.stateCell(language)}<>`)).toBe(true);
  });
});

/** Numbers written out in a formula: not in texts, addresses or names. */
function literals(formula: string): string[] {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/('[^']+'!)?\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, "");
  return bare.match(/\d+(\.\d+)?/g) ?? [];
}

test("the native dialect calls only functions that every spreadsheet program has", () => {
  const allowed =
    "IF IFERROR INDEX MATCH LOOKUP SUMPRODUCT SUMIFS COUNTIFS MIN MAX ROUND ABS AND OR COUNT COUNTA SUM AVERAGE".split(
      " ",
    );
  const called = [...columnFormulas(scene.scheme, "zh-CN", "native").values()].flatMap((formula) =>
    [...(formula ?? "").replace(/"[^"]*"/g, "").matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name ?? ""),
  );
  expect([...new Set(called)].filter((name) => !allowed.includes(name))).toEqual([]);
});

test("the add-in dialect lets KPI functions do what they are for", () => {
  const formulas = [...columnFormulas(scene.scheme, "zh-CN", "addin").values()];
  const used = formulas.flatMap((formula) => formula?.match(/KPI\.[A-Z]+/g) ?? []);
  expect([...new Set(used)].sort()).toEqual(["KPI.DEDUCT", "KPI.GRADE", "KPI.PAYOUT", "KPI.TIER", "KPI.TIERPOINTS"]);
});
