import type { CellIssue } from "../../domain/issue/issue";
import type { Input } from "../../domain/inputs/input";
import type { Finding } from "../kit/finding";
import { type InputCell, rowFinding } from "../reading/rows";
import type { CheckContext } from "./context";
import { departmentOtherwise, type Otherwise, typedOtherwise } from "./otherUnits";
import { isLikelyLarge } from "./rates";

/** Numbers typed in another unit than the policy's; percentages of which a good one is large are looked at one by one. */
export const unitFindings = (context: CheckContext): Finding[] =>
  context.scheme.inputs
    .filter(({ id, kind }) => !(kind === "percent" && isLikelyLarge(context.scheme, id)))
    .flatMap((input) => (input.of === "person" ? ofPeople(context, input) : ofDepartment(context, input)));

const ofPeople = (context: CheckContext, input: Input): Finding[] =>
  typedOtherwise(context, input).map((one) => ({
    ...rowFinding("warning", one.row, issueOf(input.id, one), one.cell.at),
    fix: fixOf(one),
  }));

const ofDepartment = (context: CheckContext, input: Input): Finding[] =>
  departmentOtherwise(context, input).map((one) => ({
    ...{ severity: "warning", at: one.cell.at, person: null, issue: issueOf(input.id, one), fix: fixOf(one) },
  }));

const fixOf = ({ cell, inUnit }: { cell: InputCell } & Otherwise): Finding["fix"] => ({
  ...{ kind: "setValue", at: cell.at, from: cell.read, to: inUnit },
});

const issueOf = (input: string, { value: read, as, inUnit: value }: { value: number } & Otherwise): CellIssue =>
  as === "fraction" ? { code: "rateForPercent", input, read, value } : { code: "otherUnit", input, read, as, value };
