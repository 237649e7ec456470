import { languages } from "../../src/domain/wording/localText";
import { schemeIds } from "../../src/schemes";
import { incompleteSystems } from "../../src/schemes/incomplete";

test("the system that breaks off is named and no scheme (R003-55)", () => {
  expect(incompleteSystems.map(({ id }) => id)).toEqual(["003G"]);
  expect(schemeIds).not.toContain("003G");
});

test.each(incompleteSystems)("$id says in three languages what is missing and offers schemes there are", (system) => {
  for (const language of languages) expect(system.missing[language].trim()).not.toBe("");
  expect(system.offers.filter((id) => !schemeIds.includes(id))).toEqual([]);
  expect(system.offers.length).toBeGreaterThan(0);
});
