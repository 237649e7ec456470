/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { policyText, readPolicyText } from "../../src/domain/parse/policyFile";
import type { NewItemKind } from "../../src/domain/methods/recipes";
import { builderText } from "../../src/text/methods/builderText";
import { policyWords } from "../../src/text/policyWords";
import { openChooser } from "./newPeriodForm";
import { browserParts, press, settle } from "./renderPane";

const { build, choose } = policyWords("zh-CN");

beforeEach(() => browserParts());

describe("a policy begun with nothing", () => {
  const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
  const type = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } });
  const addItem = async (name: string, full: string, kind: NewItemKind) => {
    await press(choose.add);
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.change(dialog.getByLabelText(new RegExp(choose.itemName)), { target: { value: name } });
    fireEvent.change(dialog.getByRole("textbox", { name: new RegExp(choose.full) }), { target: { value: full } });
    fireEvent.click(dialog.getByRole("radio", { name: builderText(kind, "zh-CN") }));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    await settle();
  };
  const addGrade = async (name: string, from: string | null) => {
    type(build.newGrade, name);
    if (from !== null) type(build.newFrom, from);
    await press(build.addGrade);
  };

  it("is put together from items, lines, grades and pay, and makes the workbook", async () => {
    const { words, asks } = await openChooser();
    await press(build.blank);
    await addItem("服务规范", "60", "deductions");
    await addItem("多方评价", "40", "raters");
    type(build.newLine, "迟到");
    await press(build.addLine);
    await addGrade("合格", null);
    await addGrade("合格", "80");
    expect(screen.getByText(build.gradeTaken)).toBeTruthy();
    await addGrade("优秀", "九十");
    expect(screen.getByText(policyWords("zh-CN").policy.shouldBe("半角数字，不带单位"))).toBeTruthy();
    await addGrade("优秀", "90");
    fireEvent.change(screen.getByLabelText(build.pay), { target: { value: "byGrade" } });
    type(build.gradeName("合格"), "达标");
    await press(build.edit("服务规范"));
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.change(dialog.getByLabelText(build.entryName.rules), { target: { value: "未用敬语" } });
    fireEvent.click(dialog.getByRole("button", { name: build.addRule }));
    expect(dialog.getByText("未用敬语")).toBeTruthy();
    fireEvent.click(dialog.getByRole("button", { name: build.removeEntry("服务规范") }));
    fireEvent.click(dialog.getByRole("button", { name: build.done }));
    await settle();
    await press(choose.use);
    await press(words.create.submit);
    const made = asks[0]?.policy;
    expect(made?.bands.map(({ grade, from }) => [grade, from])).toEqual([
      ["达标", 0],
      ["优秀", 90],
    ]);
    expect(made?.payout).toEqual({ kind: "byGrade" });
    expect(made?.inputs.map(({ name }) => name["zh-CN"])).toEqual([
      ...["多方评价·自评", "多方评价·上级评", "多方评价·小组评", "迟到", "未用敬语"],
    ]);
    expect(made && readPolicyText(policyText(made, "x")).kind).toBe("policy");
  });
});
