import fc from "fast-check";
import { evaluate } from "../../src/domain/engine/evaluate";
import { Scheme } from "../../src/domain/scheme/scheme";
import { languages } from "../../src/domain/wording/localText";
import { anyPolicy } from "../support/anyPolicy";
import { refusedByExcel } from "../support/excelRules";
import { anyPeople } from "../xlsx/anyPeople";
import { allPlans } from "./allPlans";
import { plansBeside } from "./plansBeside";
import { schemePeriod } from "./schemePeriod";

/** KPI_SEED repeats the policies of an earlier run. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
/** Others in every run; KPI_POLICIES says how many. */
const runs = Number(process.env["KPI_POLICIES"] ?? 200);

/** The policy with people of its own as worked cases, so that it is approved and talked about as well. */
function withCases(policy: Scheme): Scheme {
  const examples = anyPeople(policy, 2, seed)
    .filter((inputs) => evaluate(policy, inputs).ok)
    .map((inputs, at) => ({ name: String(at), inputs }));
  return { ...policy, examples: examples as unknown as Scheme["examples"] };
}

test(`Excel takes every sheet of ${runs} policies of one's own, whatever their names (KPI_SEED=${seed})`, () => {
  fc.assert(
    fc.property(anyPolicy, fc.constantFrom(...languages), (policy, language) => {
      expect(Scheme.safeParse(policy).error?.issues ?? []).toEqual([]);
      const evaluated = schemePeriod(withCases(policy), language);
      expect(refusedByExcel([...allPlans(language, evaluated), ...plansBeside(evaluated)])).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
}, 300_000);
