import { languages } from "../../../src/domain/wording/localText";
import { isTitledAsCompared, isTitledAsOwn } from "../../../src/sheets/book/ownTitles";
import { comparedSheet } from "../../../src/sheets/compared/comparedSheet";
import { rawOfPlan } from "../../../src/sheets/kit/rawPlan";
import { keptComparison } from "./keptComparison";

const textsOn = (kept: Parameters<typeof comparedSheet>[0]): string[] =>
  rawOfPlan(comparedSheet(kept, "影子核对")).values.map((row) => row.filter((cell) => cell !== "").join(" | "));

describe("影子核对", () => {
  it("counts what agrees, and tells every difference under its cause with cell, both values and why", () => {
    expect(textsOn(keptComparison("zh-CN"))).toMatchSnapshot();
  });

  it("says that nothing differs where everything agrees", () => {
    const kept = keptComparison("zh-CN");
    const agreeing = kept.shadows.map((shadow) => ({ ...shadow, agrees: true, causes: [] }));
    expect(textsOn({ ...kept, shadows: agreeing })).toContain("能核对的结果全部一致。");
  });

  it.each(languages)("is known again as made by the add-in, and never read as somebody's table: %s", (language) => {
    const { values } = rawOfPlan(comparedSheet(keptComparison(language), "x"));
    expect([isTitledAsCompared(values), isTitledAsOwn(values)]).toEqual([true, true]);
  });

  it("leads to the cells of the table", () => {
    const { links } = comparedSheet(keptComparison("zh-CN"), "影子核对");
    expect(links[0]).toMatchObject({ target: "'十月''考核'!C4", text: "C4" });
  });
});
