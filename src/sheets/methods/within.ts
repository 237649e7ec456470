import type { Within } from "../../domain/methods/within";
import { withinWords } from "../../text/methods/within";
import { texts } from "../../text/texts";
import type { Placed } from "../terms/placed";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import type { MethodOnSheets } from "./home";
import { measuredColumns } from "./measuredColumns";

export const within: MethodOnSheets<Within> = {
  columns: (policy, placed) => measuredColumns(policy, placed, (scope, value) => points(scope, placed, value)),
  rows: () => [],
  section: {
    title: ({ language }) => withinWords[language].section,
    heading: ({ language }) => {
      const { head } = texts(language).sheets.policy;
      return policyHeading(language, head.item, head.how, withinWords[language].heads);
    },
    row: withinRow,
  },
  starts: () => [],
  restsOn: () => [],
};

/** Full marks less what lying outside the limits costs, in proportion. */
function points(scope: Scope, { path, full }: Placed<Within>, value: string): string {
  const at = (key: string): string => scope.policy(`${path}.${key}`);
  const outside = `ROUND(MAX(0,${at("low")}-${value},${value}-${at("high")}),10)`;
  return `ROUND(MAX(0,${scope.policy(full)}-ROUND(${outside}/${at("per")},10)*${at("points")}),10)`;
}

function withinRow(writing: Writing, { item, method, path }: Placed<Within>): PolicyLine {
  return policyLine(writing, {
    id: item.id,
    name: item.name[writing.language],
    how: withinWords[writing.language].how,
    numbers: [
      policyNumber(`${path}.low`, method.low, "number"),
      policyNumber(`${path}.high`, method.high, "number"),
      policyNumber(`${path}.per`, method.per),
      policyNumber(`${path}.points`, method.points),
    ],
    source: method.source,
  });
}
