import { schemeIds } from "../../schemes";
import type { CaseReader } from "./caseReader";
import { complaintCase } from "./001";
import { handbookCase } from "./002";
import { form360Case, rankingCase } from "./003A";
import { managerCase } from "./003B";
import { flatCase } from "./flatCase";

/** Kinds of cases whose fields differ from the policy's inputs, or that look at more than one person. */
const ownShape: Readonly<Record<string, CaseReader>> = {
  "001": complaintCase,
  "002": handbookCase,
  "003A": form360Case,
  "003A-rank": rankingCase,
  "003B": managerCase,
};

/** Reads the cases of a scheme; undefined where the product knows neither scheme nor shape. */
export const caseReader = (scheme: string): CaseReader | undefined =>
  Object.hasOwn(ownShape, scheme) ? ownShape[scheme] : schemeIds.includes(scheme) ? flatCase(scheme) : undefined;
