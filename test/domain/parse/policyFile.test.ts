import { readFileSync } from "node:fs";
import * as z from "zod";
import { policyText, readPolicyText } from "../../../src/domain/parse/policyFile";
import { withValueAt } from "../../../src/domain/places/policyPath";
import { policySchema } from "../../../src/domain/scheme/policySchema";
import { allSchemes } from "../../support/shipped";
import { scheme000 } from "../../support/period000";

const address = "https://kpi.example/assets/policy.schema.json";
const written = JSON.parse(policyText(scheme000, address)) as Record<string, unknown>;

describe("A policy file", () => {
  test.each(allSchemes())("gives policy $id back as it was written", (scheme) => {
    expect(readPolicyText(policyText(scheme, address))).toEqual({ kind: "policy", scheme });
  });

  test.each(allSchemes())("can be the shipped $id as it lies in its folder", (scheme) => {
    expect(readPolicyText(readFileSync(`src/schemes/${scheme.id}.json`, "utf8"))).toEqual({ kind: "policy", scheme });
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

describe("A policy file that was made to do harm", () => {
  const deep = (depth: number): string => `${'{"x":'.repeat(depth)}1${"}".repeat(depth)}`;
  const text = JSON.stringify(written);

  test.each<[string, string]>([
    ["a key of its own, 8,000 levels deep", `${text.slice(0, -1)},"x":${deep(8000)}}`],
    ["a name 8,000 levels deep", text.replace(/"name":\{/, `"name":{"x":${deep(8000)},`)],
    ["lists 20,000 levels deep", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["a number beyond all numbers", text.replace(/"full":\d+/, '"full":1e999')],
    ["a number next to nothing to divide by", text.replace(/"cap":\d+/, '"cap":5e-324')],
    ["a key that every object has", `${text.slice(0, -1)},"__proto__":{"items":[]}}`],
  ])("is refused with a place: %s", (_, file) => {
    const read = readPolicyText(file);
    expect(read.kind).toBe("refused");
    expect(read.kind === "refused" && read.issues.length).toBeGreaterThan(0);
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
    const shipped: unknown = JSON.parse(readFileSync(`src/schemes/${scheme.id}.json`, "utf8"));
    expect(schema.safeParse(shipped).error).toBeUndefined();
  });

  test.each([
    ["decimals", "two"],
    ["items.0.method.kind", "guess"],
    ["surprise", 1],
  ])("refuses %s = %j", (path, value) => {
    expect(schema.safeParse(withValueAt(written, path, value)).success).toBe(false);
  });
});
