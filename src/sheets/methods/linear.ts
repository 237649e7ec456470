import type { Linear } from "../../domain/methods/linear";
import { linearWords } from "../../text/methods/linear";
import { targetWords } from "../../text/methods/targetText";
import { texts } from "../../text/texts";
import type { Placed } from "../terms/placed";
import { policyHeading, inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf, inputCell } from "../terms/tableScope";
import type { MethodOnSheets } from "./home";
import { measuredColumns } from "./measuredColumns";
import { targetFormula, targetHow, targetNumber } from "./target";

export const linear: MethodOnSheets<Linear> = {
  columns: (policy, placed) => measuredColumns(policy, placed, (scope, value) => points(scope, placed, value)),
  rows: () => [],
  section: {
    title: ({ language }) => linearWords[language].section,
    heading: ({ language }) => {
      const { item, how } = texts(language).sheets.policy.head;
      return policyHeading(language, item, how, [targetWords[language].head, linearWords[language].credit]);
    },
    row: targetRow,
  },
  starts: () => [],
  restsOn: () => [],
};

/** Share of the target achieved, all or nothing where `credit` is 0; a target of 0 is either met or not. */
function points(scope: Scope, { method, path, full: fullPath }: Placed<Linear>, value: string): string {
  const full = scope.policy(fullPath);
  const aim = targetFormula(scope, method.target, `${path}.target`);
  const credit = scope.policy(`${path}.credit`);
  const isLower = method.better === "lower";
  const share = isLower ? `(${aim}/${value})` : `(${value}/${aim})`;
  const call = `KPI.LINEAR(${value},${aim},${full}${isLower ? ",TRUE" : ""})*${credit}`;
  const part = `ROUND(${scope.dialect === "addin" ? call : `${full}*${share}*${credit}`},10)`;
  const nothing = isLower ? `${aim}=0` : `${value}<=0`;
  const reached = isLower ? `${value}<=${aim}` : `${value}>=${aim}`;
  const zero = method.reachedAtZero;
  const isReached = zero === undefined ? reached : `OR(${reached},${isZero(scope, zero)})`;
  return `IF(${isReached},${full},IF(${nothing},0,${part}))`;
}

/** A blank is no zero: nobody has said that nothing happened. */
const isZero = (scope: Scope, id: string): string => `AND(COUNT(${inputCell(scope, id)})=1,${amountOf(scope, id)}=0)`;

function targetRow(writing: Writing, { item, method, path }: Placed<Linear>): PolicyLine {
  const { target, better, credit, reachedAtZero } = method;
  const { how } = linearWords[writing.language];
  const zero = reachedAtZero === undefined ? "" : how.reachedAtZero(inputName(writing, reachedAtZero));
  return policyLine(writing, {
    id: item.id,
    name: item.name[writing.language],
    how: targetHow(writing, target, better) + zero,
    numbers: [targetNumber(target, `${path}.target`), policyNumber(`${path}.credit`, credit, "rate")],
    source: target.source,
  });
}
