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
    return Promise.resolve(ok({ made: who === "all" ? ["考核表_张甲一", "考核表_李乙二"] : ["考核表_李乙二"] }));
  },
};

describe("the score cards", () => {
  beforeEach(() => asked.splice(0));

  it("are made for everybody who has a result, and counted", async () => {
    await openPane(october(), { replaced });
    await openStep(/^审批/);
    const scored = team.filter(({ evaluation }) => evaluation !== null).length;
    await press(`打印全部考核表（${String(scored)} 人）`);
    expect(asked).toEqual(["all"]);
    expect(screen.getByText(/已生成 2 张考核表/)).toBeTruthy();
  });

  it("are made for the person whose score is explained", async () => {
    await openPane(october(), { replaced, selected: 9 });
    await press(/李乙二的评分说明/);
    await press("打印考核表：李乙二");
    expect(asked).toEqual([{ number: "1002", name: "李乙二" }]);
  });

  it("are not offered for a person without a result", async () => {
    const unscored = team.find(({ evaluation }) => evaluation === null);
    await openPane(october(), { replaced, selected: unscored?.row ?? 0 });
    await press(new RegExp(`${unscored?.name ?? "nobody"}的评分说明`));
    expect(screen.queryByRole("button", { name: /^打印考核表：/ })).toBeNull();
  });
});
