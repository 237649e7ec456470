import { schemeIds } from "../../schemes";
import type { CaseReader } from "./caseReader";
import { complaintCase } from "./001";
import { appealCase } from "./001-appeal";
import { handbookCase } from "./002";
import { form360Case, rankingCase } from "./003A";
import { managerCase } from "./003B";
import { scaleCase } from "./003E";
import { indicatorCase } from "./003KPI";
import { penaltyCase } from "./003P";
import { monthCase } from "./004DQNJ-M";
import { yearCase } from "./004DQNJ-Y";
import { fieldCase } from "./004FIELD";
import { sampleCase } from "./004ONLINE";
import { payCase } from "./004PAY";
import { contestCase } from "./004PK";
import { shopCase } from "./004PRE";
import { sevenCase } from "./004SEVEN";
import { flatCase } from "./flatCase";
import { workdayCase } from "./workday";

/** Kinds of cases whose fields differ from the policy's inputs, or that look at more than one person. */
const ownShape: Readonly<Record<string, CaseReader>> = {
  "001": complaintCase,
  "001-appeal": appealCase,
  "002": handbookCase,
  "003A": form360Case,
  "003A-rank": rankingCase,
  "003B": managerCase,
  "003E": scaleCase("003E"),
  "003F": scaleCase("003F"),
  "003KPI": indicatorCase,
  "003P": penaltyCase,
  "004DQNJ-M": monthCase,
  "004DQNJ-Y": yearCase,
  "004FIELD": fieldCase,
  "004ONLINE": sampleCase,
  "004PAY": payCase,
  "004PK": contestCase,
  "004POST": shopCase("004POST"),
  "004PRE": shopCase("004PRE"),
  "004SEVEN": sevenCase,
  workday: workdayCase,
};

/** Reads the cases of a scheme; undefined where the product knows neither scheme nor shape. */
export const caseReader = (scheme: string): CaseReader | undefined =>
  Object.hasOwn(ownShape, scheme) ? ownShape[scheme] : schemeIds.includes(scheme) ? flatCase(scheme) : undefined;
