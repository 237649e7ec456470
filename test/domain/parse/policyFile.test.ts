import { readFileSync } from "node:fs";
import * as z from "zod";
import { policyText, readPolicyText } from "../../../src/domain/parse/policyFile";
import { withValueAt } from "../../../src/domain/places/policyPath";
import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import { Scheme } from "../../../src/domain/scheme/scheme";
import { policySize } from "../../../src/domain/scheme/policySize";
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

describe("The last that a policy may hold, and one more:", () => {
  const refusal = (text: string) => {
    const read = readPolicyText(text);
    return read.kind === "refused" ? read.issues[0] : null;
  };
  const withNorms = (count: number): string =>
    JSON.stringify({ ...written, norms: Array.from({ length: count }, () => scheme000.norms[0]) });
  const withWhy = (length: number): string =>
    JSON.stringify(withValueAt(written, "readings.0.why.en", "w".repeat(length)));
  const ofSize = (kilobytes: number, more: number): string => {
    const text = JSON.stringify(written);
    return text + " ".repeat(kilobytes * 1024 - text.length + more);
  };
  const { entries, letters, kilobytes } = policySize;

  test.each<[string, string, string, PolicyIssue]>([
    [
      "entries of a list",
      withNorms(entries),
      withNorms(entries + 1),
      { code: "policyTooLong", path: "norms", of: "entries", read: entries + 1, limit: entries },
    ],
    [
      "letters of a text",
      withWhy(letters),
      withWhy(letters + 1),
      { code: "policyTooLong", path: "readings.0.why.en", of: "letters", read: letters + 1, limit: letters },
    ],
    [
      "its file",
      ofSize(kilobytes, 0),
      ofSize(kilobytes, 1),
      { code: "policyFileTooLarge", kilobytes: kilobytes + 1, limit: kilobytes },
    ],
  ])("%s", (_, last, more, issue) => {
    expect([refusal(last), refusal(more)]).toEqual([null, issue]);
  });

  test("entries of a list in a workbook's own record", () => {
    const norms = (count: number) => Array.from({ length: count }, () => scheme000.norms[0]);
    expect(Scheme.safeParse({ ...scheme000, norms: norms(entries) }).success).toBe(true);
    expect(Scheme.safeParse({ ...scheme000, norms: norms(entries + 1) }).error?.issues[0]?.path).toEqual(["norms"]);
  });
});

test("An input may not be called like what every object has of itself, wherever that is named", () => {
  const read = readPolicyText(JSON.stringify(written).replaceAll('"rude_tone"', '"constructor"'));
  expect(read.kind === "refused" && read.issues).toMatchObject([
    { code: "policyMalformed", path: "inputs.0.id", read: "constructor" },
  ]);
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
