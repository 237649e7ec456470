import { amountOf } from "../terms/tableScope";
import type { Part, Parts } from "../../domain/methods/parts";
import { methodInWords } from "../../text/methods/methods";
import { partsWords } from "../../text/methods/parts";
import { speaker } from "../../text/speaker/speaker";
import { texts } from "../../text/texts";
import { type ColumnDraft, resultColumn } from "../terms/columnDraft";
import { rounded } from "../terms/formula";
import type { Placed, PolicyInLanguage } from "../terms/placed";
import { fullMarks, policyLine, type Writing } from "../terms/policyLine";
import type { PolicyLine } from "../terms/policyRow";
import { deductionPoints, deductionRows, ruleHeading } from "./deductions";
import type { MethodOnSheets } from "./home";
import { pointsColumn } from "./itemColumn";
import { ifReached, voidConditions, voidRows } from "./voids";

export const parts: MethodOnSheets<Parts> = {
  columns: (policy, placed) => {
    const { method, path } = placed;
    const points = pointsColumn(policy, placed, (scope) => {
      const sum = method.parts
        .map((part) => (part.method.kind === "mark" ? amountOf(scope, part.method.input) : scope.cell(columnOf(part))))
        .join("+");
      return rounded(scope, ifReached(voidConditions(scope, method.voids, `${path}.voids`), "0", sum));
    });
    return [...partColumns(policy, placed), points];
  },
  rows: (writing, { method, path }) => [
    ruleHeading(writing),
    ...method.parts.flatMap((part, index) => partRows(writing, part, `${path}.parts.${index}`)),
    ...method.remarks.map(({ id, name, source }) => {
      const how = partsWords[writing.language].remark;
      return policyLine(writing, { id, name: name[writing.language], how, source, level: "group" });
    }),
    ...voidRows(writing, method.voids, `${path}.voids`),
  ],
  section: null,
  starts: () => [],
  restsOn: () => [],
};

/** A mark is what was typed. */
const columnOf = ({ id, method }: Part): string => (method.kind === "mark" ? method.input : `part.${id}`);

/** Points of the parts that are worked out. */
function partColumns(policy: PolicyInLanguage, { method, index, path }: Placed<Parts>): ColumnDraft[] {
  const words = texts(policy.language).sheets.score;
  return method.parts.flatMap((part, place) => {
    const own = part.method;
    if (own.kind === "mark") return [];
    const at = `${path}.parts.${place}`;
    return [
      resultColumn({
        id: columnOf(part),
        name: words.points(part.name[policy.language]),
        result: { kind: "part", item: index, part: place },
        style: "points",
        width: 6,
        formula: (scope) => {
          const where = { path: `${at}.method`, full: scope.policy(`${at}.full`) };
          return deductionPoints(scope, own, where, []);
        },
      }),
    ];
  });
}

function partRows(writing: Writing, { id, name, method, full, source }: Part, path: string): PolicyLine[] {
  const how = methodInWords(method).rule(method, full, speaker(writing.scheme, writing.language));
  const numbers = [null, null, null, fullMarks(writing, `${path}.full`, full)];
  return [
    policyLine(writing, { id, name: name[writing.language], how, numbers, source, level: "group" }),
    ...(method.kind === "deductions" ? deductionRows(writing, method, `${path}.method`) : []),
  ];
}
