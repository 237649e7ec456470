/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { CardsFor } from "../../src/actions/actions";
import { ok } from "../../src/domain/outcome/outcome";
import { october, team } from "./periods";
import { browserParts, openPane, openStep, press } from "./renderPane";

beforeEach(() => browserParts());

const asked: CardsFor[] = [];
const replaced = {
  makeCards: (who: CardsFor) => {
    asked.push(who);
    return Promise.resolve(
      ok(
        who === "all"
          ? { sheets: ["考核表_（全部）2"], people: 2, kept: ["考核表_（全部）"] }
          : { sheets: ["考核表_李乙二"], people: 1, kept: [] },
      ),
    );
  },
};

describe("the score cards", () => {
  beforeEach(() => asked.splice(0));

  it("are made for everybody who has a result, and it is said how many, where, and what stayed", async () => {
    await openPane(october(), { replaced });
    await openStep(/^审批/);
    const scored = team.filter(({ evaluation }) => evaluation !== null).length;
    await press(`打印全部考核表（${String(scored)} 人）`);
    expect(asked).toEqual(["all"]);
    expect(screen.getByText(/已生成 2 人的考核表，都在工作表“考核表_（全部）2”上/)).toBeTruthy();
    expect(screen.getByText(/“考核表_（全部）”上有人写过意见/)).toBeTruthy();
  });

  it("are made for the person whose score is explained", async () => {
    await openPane(october(), { replaced, selected: 9 });
    await press(/李乙二的评分说明/);
    await press("打印考核表：李乙二");
    expect(asked).toEqual([{ number: "1002", name: "李乙二" }]);
    expect(screen.getByText(/已生成 1 张考核表/)).toBeTruthy();
  });

  it("are not offered for a person without a result", async () => {
    const unscored = team.find(({ evaluation }) => evaluation === null);
    await openPane(october(), { replaced, selected: unscored?.row ?? 0 });
    await press(new RegExp(`${unscored?.name ?? "nobody"}的评分说明`));
    expect(screen.queryByRole("button", { name: /^打印考核表：/ })).toBeNull();
  });
});
