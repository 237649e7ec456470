import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rosterIn } from "../../src/cli/rosterFile";
import { templatePlans } from "../../src/xlsx/templateFile";
import { shipped } from "../support/shipped";

const folder = mkdtempSync(path.join(tmpdir(), "kpi-roster-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** "工号,姓名 / KF-01,样例甲" in GBK. */
const gbk = Buffer.from("b9a4bac52cd0d5c3fb0d0a4b462d30312cd1f9c0fdbcd70d0a", "hex");
const expected = [{ number: "KF-01", name: "样例甲" }];

describe("A roster is read", () => {
  test.each([
    ["in GBK, as Chinese Excel saves it", gbk],
    ["in UTF-8 with a mark, columns the other way round", "\ufeff姓名,工号\r\n样例甲,KF-01\r\n"],
    ["in UTF-16, with tabs", Buffer.from("\ufeff工号\t姓名\r\nKF-01\t样例甲\r\n", "utf16le")],
    ["with quotes around its cells", '"工号","姓名"\n"KF-01","样例甲"\n'],
  ])("%s", (_, content) => {
    const file = path.join(folder, "roster.csv");
    writeFileSync(file, content);
    expect(rosterIn(file)).toEqual(expected);
  });

  test.each([
    ["工号,姓名\r\n", "nobody in it"],
    ["KF-01 ??? 9 9 9\n", "line 1 names nobody"],
  ])("or refused with why: %j", (content, why) => {
    const file = path.join(folder, "nobody.csv");
    writeFileSync(file, content);
    expect(() => rosterIn(file)).toThrow(why);
  });
});

test("A template has a row for everybody and blank ones below, sixty or more", () => {
  const of = (count: number): string | undefined => {
    const people = Array.from({ length: count }, (_, nth) => ({ number: `K${nth + 1}`, name: `样例${nth + 1}` }));
    const request = { scheme: shipped("004PAY"), language: "zh-CN", month: "2026-11", people } as const;
    return templatePlans(request, "native").find(({ table }) => table?.name === "tblScore")?.table?.range;
  };
  expect([of(0), of(80)]).toEqual(["A9:L69", "A9:L99"]);
});
