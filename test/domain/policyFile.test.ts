import fc from "fast-check";
import * as z from "zod";
import { languages } from "../../src/domain/localText";
import { policyText, readPolicyText } from "../../src/domain/policyFile";
import { withValueAt } from "../../src/domain/policyPath";
import { policySchema } from "../../src/domain/policySchema";
import { allSchemes } from "../../src/schemes";
import { issueText } from "../../src/text/issueText";
import { plainNaming } from "../../src/text/naming";
import { scheme000 } from "../support/month000";

const address = "https://kpi.example/assets/policy.schema.json";
const written = JSON.parse(policyText(scheme000, address)) as Record<string, unknown>;

describe("A policy file", () => {
  test.each(allSchemes())("gives policy $id back as it was written", (scheme) => {
    expect(readPolicyText(policyText(scheme, address))).toEqual({ kind: "policy", scheme });
  });

  test("names its schema first, and is read with a byte order mark", () => {
    expect(Object.keys(written)[0]).toBe("$schema");
    expect(readPolicyText(`\ufeff${JSON.stringify(written)}`).kind).toBe("policy");
  });

  test("that is no JSON is refused as such", () => {
    expect(readPolicyText("{ id: 000 }").kind).toBe("notJson");
    expect(readPolicyText("").kind).toBe("notJson");
  });

  test.each([
    ["bands.1.from", "七十五", "policyNotANumber"],
    ["items.0.method.kind", "guess", "policyMalformed"],
    ["items.0.full", -5, "policyNegative"],
    ["items.0.extra", 1, "policyMalformed"],
    ["bands.3.from", 10, "bandsNotAscending"],
  ])("with %s = %j is refused as %s at that place", (path, value, code) => {
    const read = readPolicyText(JSON.stringify(withValueAt(written, path, value)));
    const found = read.kind === "refused" ? read.issues : [];
    expect(found.filter((issue) => "path" in issue && issue.path === path).map((issue) => issue.code)).toEqual([code]);
  });

  test("whose reading sets a number that the policy lacks is refused", () => {
    const [first] = scheme000.readings;
    const name = scheme000.name;
    const options = ["a", "b"].map((id) => ({ id, name, set: { "items.9.full": 1 } }));
    const read = readPolicyText(JSON.stringify({ ...written, readings: [{ ...first, options }] }));
    expect(read.kind === "refused" && read.issues[0]).toMatchObject({
      code: "policyMalformed",
      path: "readings.0.options.0.set.items.9.full",
    });
  });
});

/** Every place of the file, so that something can be broken anywhere. */
function places(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [path];
  return [
    ...(path === "" ? [] : [path]),
    ...Object.entries(node).flatMap(([key, value]) =>
      key.includes(".") ? [] : places(value, path === "" ? key : `${path}.${key}`),
    ),
  ];
}

function without(json: unknown, path: string): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

describe("A policy file broken at random", () => {
  const files = allSchemes().map((scheme) => JSON.parse(JSON.stringify(scheme)) as unknown);
  const broken = fc.constantFrom(...files).chain((json) =>
    fc.record({
      json: fc.constant(json),
      path: fc.constantFrom(...places(json, "")),
      to: fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double(), fc.string()),
    }),
  );

  test("is read or refused with reasons that have words, and never throws", () => {
    let refused = 0;
    fc.assert(
      fc.property(broken, ({ json, path, to }) => {
        const file = to === undefined ? without(json, path) : withValueAt(json, path, to as number);
        const read = readPolicyText(JSON.stringify(file));
        if (read.kind === "policy") return;
        refused += 1;
        if (read.kind === "notJson") throw new Error("JSON is JSON");
        expect(read.issues.length).toBeGreaterThan(0);
        for (const issue of read.issues)
          for (const language of languages)
            expect(issueText(issue, plainNaming(language), language).title).toMatch(/\S/);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

test("The schema of policy files knows every kind of method and allows its own address", () => {
  const schema = JSON.stringify(policySchema());
  for (const kind of ["deductions", "teamTier", "parts", "linear", "slope", "steps", "rank", "$schema"])
    expect(schema).toContain(`"${kind}"`);
});

describe("The schema of policy files", () => {
  const schema = z.fromJSONSchema(policySchema() as Parameters<typeof z.fromJSONSchema>[0]);

  test.each(allSchemes())("takes policy $id as it is written", (scheme) => {
    expect(schema.safeParse(JSON.parse(policyText(scheme, address))).error).toBeUndefined();
  });

  test.each([
    ["decimals", "two"],
    ["items.0.method.kind", "guess"],
    ["surprise", 1],
  ])("refuses %s = %j", (path, value) => {
    expect(schema.safeParse(withValueAt(written, path, value)).success).toBe(false);
  });
});
