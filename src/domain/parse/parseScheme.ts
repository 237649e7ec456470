import { settledData } from "../figures/typed";
import type { z } from "zod";
import type { PolicyIssue } from "../issue/policyIssue";
import { policySeverity } from "../issue/policySeverity";
import type { Result } from "../issue/result";
import { failed, ok } from "../outcome/outcome";
import { numberIssue, excerptOf } from "../scheme/numberIssue";
import { limitsAt } from "../scheme/numberLimits";
import { type Oversize, oversizes } from "../scheme/policySize";
import { Scheme } from "../scheme/scheme";
import { schemeIssues } from "../bonds/schemeIssues";

/** The door for every policy that was stored, imported or edited: one that people can be judged by, or all that is wrong with it. */
export function parseScheme(data: unknown): Result<Scheme> {
  const json = settledData(data);
  const [first, ...more] = oversizes(json).map(({ path, ...size }) => tooLong(path, size));
  if (first !== undefined) return failed(first, ...more);
  const parsed = Scheme.safeParse(json);
  if (!parsed.success) return refused(parsed.error.issues.flatMap((issue) => policyIssues(issue, json)));
  const issues = schemeIssues(parsed.data);
  return issues.some((issue) => policySeverity(issue) === "error") ? refused(issues) : ok(parsed.data);
}

const tooLong = (path: Oversize["path"], size: Omit<Oversize, "path">): PolicyIssue => ({
  code: "policyTooLong",
  path: path.join("."),
  ...size,
});

function refused([first, ...more]: readonly PolicyIssue[]): Result<Scheme> {
  if (first === undefined) throw new Error("A scheme was refused without a reason");
  return failed(first, ...more);
}

/** Keys that a policy does not know are told one by one, each at its own place. */
function policyIssues(issue: z.core.$ZodIssue, json: unknown): PolicyIssue[] {
  if (issue.code !== "unrecognized_keys") return [policyIssue(issue, json)];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return { code: "policyMalformed", path: path.join("."), read: excerptOf(valueIn(json, path)) };
  });
}

function policyIssue(issue: z.core.$ZodIssue, json: unknown): PolicyIssue {
  const path = issue.path.join(".");
  const read = valueIn(json, issue.path);
  const limits = limitsAt(json, path);
  const wrong = limits === null ? null : numberIssue(path, read, limits);
  if (wrong !== null) return wrong;
  if (read === undefined || read === null || read === "") return { code: "policyMissing", path };
  return { code: "policyMalformed", path, read: excerptOf(read) };
}

/** A key that does not belong may hold a dot, so that its path as a text would lead elsewhere. */
function valueIn(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), json);
}

const isNode = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" && value !== null;
