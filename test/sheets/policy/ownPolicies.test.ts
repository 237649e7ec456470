import { chineseCalendar } from "../../../src/domain/time/chineseCalendar";
import { copyScheme, movedItem, withItem, withoutItem } from "../../../src/domain/edit/editScheme";
import { newItem } from "../../../src/domain/edit/newItem";
import { newItemKinds } from "../../../src/domain/methods/recipes";
import { policyText, readPolicyText } from "../../../src/domain/parse/policyFile";
import { Scheme } from "../../../src/domain/scheme/scheme";
import { newState } from "../../../src/actions/newState";
import { allSchemes } from "../../support/shipped";
import { newWorkbook } from "../../../src/sheets/newWorkbook";

const same = (text: string) => ({ "zh-CN": text, "zh-TW": text, en: text });

/** Everything the pane lets one do to the items of a policy. */
function adapted(scheme: Scheme): Scheme[] {
  const copy = copyScheme(scheme, `${scheme.id}-own`, same("改编"));
  return [
    copy,
    ...scheme.items.map(({ id }) => withoutItem(copy, id)),
    ...scheme.items.slice(1).map(({ id }) => movedItem(copy, id, -1)),
    ...newItemKinds.flatMap((kind) =>
      (["higher", "lower"] as const).map((better) => {
        const { item, inputs } = newItem(copy, kind, { better, name: same("新项目"), full: 10, inputs: same });
        const group = scheme.groups[0]?.id;
        return withItem(copy, group === undefined ? item : { ...item, group }, inputs);
      }),
    ),
  ];
}

const workbookOf = (policy: Scheme) => {
  const state = newState({
    ...{ schemeId: policy.id, policy, language: "zh-CN", department: "客服部", month: "2026-12", rows: 5 },
  });
  if (!state.ok) throw new Error("A policy that is given is known");
  return newWorkbook({ state: state.value, calendar: chineseCalendar, rows: 5 });
};

describe("A policy made of another one", () => {
  test.each(allSchemes())("$id is well-formed, says what does not add up, and makes a workbook", (scheme) => {
    for (const policy of adapted(scheme)) {
      expect(Scheme.safeParse(policy).success).toBe(true);
      const read = readPolicyText(policyText(policy, "policy.schema.json"));
      const places = read.kind === "refused" ? read.issues.map(({ code }) => code) : [];
      expect(places).not.toContain("policyMalformed");
      expect(places).not.toContain("unknownInput");
      expect(workbookOf(policy).length).toBeGreaterThan(3);
    }
  });
});

test("A reading keeps its choice when items move, and loses it with the item it is about", () => {
  const scheme = allSchemes().find(({ id }) => id === "003B");
  const [first, second] = scheme?.items ?? [];
  if (!scheme || !first || !second) throw new Error("003B has items");
  const optionsOf = (policy: Scheme) => policy.readings.find(({ id }) => id === "A003-10")?.options?.[0]?.set;
  expect(optionsOf(movedItem(scheme, first.id, 1))).toMatchObject({ "items.1.full": 5, "items.1.method.factor": 0.5 });
  expect(optionsOf(withoutItem(scheme, first.id))).toBeUndefined();
  expect(optionsOf(withoutItem(scheme, second.id))).toMatchObject({ "items.0.full": 5 });
});
