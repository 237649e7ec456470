import type { Slope } from "../../domain/methods/slope";
import { slopeWords } from "../../text/methods/slope";
import { targetWords } from "../../text/methods/targetText";
import { texts } from "../../text/texts";
import type { Placed } from "../terms/placed";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { MethodOnSheets } from "./home";
import { measuredColumns } from "./measuredColumns";
import { targetFormula, targetHow, targetNumber } from "./target";

export const slope: MethodOnSheets<Slope> = {
  columns: (policy, placed) => measuredColumns(policy, placed, (scope, value) => points(scope, placed, value)),
  rows: () => [],
  section: {
    title: ({ language }) => slopeWords[language].section,
    heading: ({ language }) => {
      const { item, how } = texts(language).sheets.policy.head;
      const { per, lost, wholeSteps } = slopeWords[language].head;
      return policyHeading(language, item, how, [targetWords[language].head, per, lost, wholeSteps]);
    },
    row: slopeRow,
  },
  starts: () => [],
  restsOn: () => [],
};

/** Full marks less what falling short costs, by the step or in proportion. */
function points(scope: Scope, { method, path, full }: Placed<Slope>, value: string): string {
  const aim = targetFormula(scope, method.target, `${path}.target`);
  const missing = method.better === "lower" ? `${value}-${aim}` : `${aim}-${value}`;
  const times = `ROUND(MAX(0,${missing})/${scope.policy(`${path}.per`)},10)`;
  const charged = `IF(${scope.policy(`${path}.wholeSteps`)}=1,INT(${times}),${times})`;
  return `ROUND(MAX(0,${scope.policy(full)}-${charged}*${scope.policy(`${path}.points`)}),10)`;
}

function slopeRow(writing: Writing, { item, method, path }: Placed<Slope>): PolicyLine {
  const { target, better, per, points: lost, wholeSteps } = method;
  return policyLine(writing, {
    id: item.id,
    name: item.name[writing.language],
    how: targetHow(writing, target, better),
    numbers: [
      targetNumber(target, `${path}.target`),
      policyNumber(`${path}.per`, per),
      policyNumber(`${path}.points`, lost),
      policyNumber(`${path}.wholeSteps`, wholeSteps, "switch"),
    ],
    source: target.source,
  });
}
