import fc from "fast-check";
import { evaluate } from "../../src/domain/engine/evaluate";
import { readPolicyText } from "../../src/domain/parse/policyFile";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { languages } from "../../src/domain/wording/localText";
import type { RawPeriod } from "../../src/sheets/book/rawPeriod";
import { WorkbookState } from "../../src/sheets/book/workbookState";
import { readPeriod } from "../../src/sheets/readPeriod";
import { refusedByExcel } from "../support/excelRules";
import { madeUpScheme } from "../support/madeUp";
import { anyPolicyMutation, mutatedPolicyText } from "../support/mutatedPolicy";
import { allSchemes } from "../support/shipped";
import { rawPeriodOf } from "../xlsx/readBack";
import { seat } from "../xlsx/team";
import { allPlans } from "./allPlans";
import { plansBeside } from "./plansBeside";
import { schemePeriod } from "./schemePeriod";

/** KPI_SEED repeats the policies of an earlier run; KPI_MUTATIONS says how many. */
const seed = Number(process.env["KPI_SEED"] ?? Date.now() % 1_000_000);
const runs = Number(process.env["KPI_MUTATIONS"] ?? 100);
const policies = [...allSchemes(), madeUpScheme()];

const drawn = fc.record({
  policy: fc.nat(policies.length - 1),
  mutations: fc.array(anyPolicyMutation, { minLength: 1, maxLength: 2 }),
  language: fc.constantFrom(...languages),
});

const fewCases = (scheme: Scheme): Scheme => ({ ...scheme, examples: scheme.examples.slice(0, 2) });

test(`${runs} policies that were changed at random are refused with a place, or Excel takes all their sheets (KPI_SEED=${seed})`, () => {
  fc.assert(
    fc.property(drawn, ({ policy, mutations, language }) => {
      const read = readPolicyText(mutatedPolicyText(policies[policy], mutations));
      if (read.kind === "refused") expect(read.issues.length).toBeGreaterThan(0);
      if (read.kind !== "policy") return;
      for (const { inputs } of read.scheme.examples) evaluate(read.scheme, inputs);
      const evaluated = schemePeriod(fewCases(read.scheme), language);
      expect(refusedByExcel([...allPlans(language, evaluated), ...plansBeside(evaluated)])).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
}, 1_200_000);

/** A month of somebody under each policy, made when it is first asked for. */
const months = policies.map((scheme) => {
  let made: RawPeriod | null = null;
  const people = scheme.examples.slice(0, 1).map(({ inputs }) => inputs);
  return () => (made ??= rawPeriodOf(seat({ title: scheme.id, scheme, people, changes: {} }, 1)));
});

/** A workbook may remember a policy that no door would take; its people are then not judged, and the check says why. */
test(`${runs} workbooks whose policy was changed at random are read (KPI_SEED=${seed})`, () => {
  fc.assert(
    fc.property(drawn, ({ policy, mutations }) => {
      const raw = months[policy]?.();
      if (raw === undefined) return;
      const scheme: unknown = JSON.parse(mutatedPolicyText(policies[policy], mutations));
      const state = WorkbookState.safeParse({ ...raw.state, scheme });
      if (!state.success) return;
      const read = readPeriod({ ...raw, state: state.data }, "2026-11-22");
      expect(read.isPolicySound || read.people.every(({ evaluation }) => evaluation === null)).toBe(true);
    }),
    { seed, numRuns: runs },
  );
}, 1_200_000);
