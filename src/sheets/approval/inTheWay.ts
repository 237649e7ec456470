import type { Finding } from "../kit/finding";

/** What keeps a period from being approved. What the sheet says of an earlier decision is written anew with the next one. */
export const inTheWay = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, issue }) => severity === "error" && issue.code !== "decisionDiffers");
