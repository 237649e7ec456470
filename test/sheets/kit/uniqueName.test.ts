import { uniqueName } from "../../../src/sheets/kit/uniqueName";

test.each([
  ["通话[质量]", "通话 质量"],
  [" 态度\n", "态度"],
  ["#", "—"],
  ["['@']", "—"],
])(
  "a column named %j is headed %j: no heading is blank, and none has a sign that references trip over",
  (name, header) => expect(uniqueName(name, new Set())).toBe(header),
);

test("columns nobody could name are told apart", () => {
  const taken = new Set<string>();
  expect(["#", "[", "总分", "总分"].map((name) => uniqueName(name, taken))).toEqual(["—", "—2", "总分", "总分2"]);
});
