import { schemeById, schemeIds } from "../../src/schemes";
import { allSchemes } from "../support/shipped";
import { incompleteSystems } from "../../src/schemes/incomplete";
import { register } from "../../src/schemes/register/list";

test("The register lists every shipped policy once", () => {
  expect(register.map(({ id }) => id).sort()).toEqual([...schemeIds].sort());
});

test.each(allSchemes())("The register says of policy $id what the policy says", (scheme) => {
  const { name, roles, cycle, cycles, total, bands, payout, source } = scheme;
  expect(register.find(({ id }) => id === scheme.id)).toMatchObject({
    source: source.document,
    name,
    rated: roles.rated,
    cycle,
    ...(cycles && { cycles: { lengths: cycles.lengths } }),
    gives: { total: total.kind !== "none", grades: bands.length, pay: payout.kind },
  });
});

test.each(incompleteSystems)("Instead of $id policies that exist are offered", ({ offers }) => {
  expect(offers.map((id) => schemeById(id)?.id)).toEqual(offers);
});
