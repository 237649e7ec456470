import { newState } from "../../../src/actions/newState";
import { withLine } from "../../../src/domain/edit/editLines";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { listSource } from "../../../src/sheets/kit/listRule";
import { newWorkbook } from "../../../src/sheets/newWorkbook";
import { emptyPolicy, inAllLanguages } from "../../support/builtPolicy";

const policyOf = (names: readonly string[]): Scheme =>
  names.reduce((grown, name) => withLine(grown, inAllLanguages(name), "deduct"), emptyPolicy());

/** What the rule of the incidents names as its source, and what stands on the hidden sheet for it. */
function choicesOf(names: readonly string[]): { source: string; cells: unknown[] } {
  const policy = policyOf(names);
  const usual = { language: "zh-CN", department: "客服部", month: "2026-10", rows: 3 } as const;
  const state = newState({ ...usual, schemeId: policy.id, policy });
  if (!state.ok) throw new Error("A policy that is given is known");
  const plans = newWorkbook({ state: state.value, calendar: chineseCalendar, rows: 3, ledgerRows: 4 });
  const [rule] = plans.flatMap(({ validations }) =>
    validations.flatMap(({ range, rule: one }) => (range.startsWith("D") && one.kind === "list" ? [one] : [])),
  );
  const hidden = plans.find(({ name }) => name === "_KPI")?.blocks.find(({ at }) => at === "AB1");
  return { source: rule ? listSource(rule) : "", cells: hidden?.rows.flat() ?? [] };
}

describe("What an incident can be about is chosen from a list", () => {
  test("of names within the rule itself", () =>
    expect(choicesOf(["迟到", "投诉"])).toEqual({ source: "迟到,投诉", cells: [] }));

  test.each([
    ["迟到, 早退", "commas, at which Excel would cut it"],
    ['说"不"', "quotes"],
    ["=迟到", "an equals sign first, which would make a formula of the list"],
  ])("of cells of the hidden sheet where a name has one like %s: %s", (name) =>
    expect(choicesOf([name, "投诉"])).toEqual({ source: "='_KPI'!$AB$1:$AB$2", cells: [name, "投诉"] }),
  );

  test("of cells where the names are too long together for Excel", () => {
    const names = Array.from({ length: 9 }, (_, at) => `${"服务态度不符合规范的情形".repeat(3)}${at}`);
    expect(choicesOf(names)).toEqual({ source: "='_KPI'!$AB$1:$AB$9", cells: names });
  });
});
