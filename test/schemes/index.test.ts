import { schemeIssues } from "../../src/domain/bonds/schemeIssues";
import { schemeById, schemeIds } from "../../src/schemes";

/** What the source itself leaves at odds with a scale of 100, and the policy says so (RX-03). */
const known: Readonly<Record<string, readonly string[]>> = {
  "001": ["fullMarksScaled"],
};

test.each(schemeIds)("scheme %s is found by its id and fit to judge by", (id) => {
  const scheme = schemeById(id);
  expect(scheme?.id).toBe(id);
  expect(scheme && schemeIssues(scheme).map(({ code }) => code)).toEqual(known[id] ?? []);
});

test("a policy is read once", () => expect(schemeById("000")).toBe(schemeById("000")));

test("an unknown id finds nothing", () => expect(schemeById("nothing")).toBeUndefined());
