import { languages } from "../../../src/domain/wording/localText";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import { texts } from "../../../src/text/texts";
import { stateIn } from "../fixtures";

const source = { mapping: { sheet: "十月", columns: [{ heading: "姓名", means: { kind: "name" as const } }] } };

/** Everything 规则 says: its cells and the prompts of its numbers. */
const said = ({ blocks, validations }: SheetPlan): string =>
  JSON.stringify([blocks, validations.map(({ prompt }) => prompt)]);

describe.each(languages)("规则 beside people's own table (%s)", (language) => {
  const words = texts(language).sheets.policy;
  const follows = { "zh-CN": "立即重算", "zh-TW": "立即重算", en: "follows at once" }[language];

  it("says that the add-in evaluates by the new numbers, and promises no 评分表 that follows", () => {
    const [own, theirs] = [policySheet(stateIn(language)), policySheet(stateIn(language, { source }))].map(said);
    expect(own).toContain(words.hint);
    expect(own).toContain(follows);
    expect(theirs).toContain(words.hintTheirs);
    expect(theirs).not.toContain(words.hint);
    expect(theirs).not.toContain(follows);
  });
});
