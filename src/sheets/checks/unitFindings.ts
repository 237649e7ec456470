import type { CellIssue } from "../../domain/issue/issue";
import { rowFinding } from "../reading/rows";
import type { Finding } from "../kit/finding";
import type { CheckContext } from "./context";
import { typedOtherwise, type TypedOtherwise } from "./otherUnits";
import { isLikelyLarge } from "./rates";

/** Numbers typed in another unit than the policy's; percentages of which a good one is large are looked at one by one. */
export const unitFindings = (context: CheckContext): Finding[] =>
  context.scheme.inputs
    .filter(({ id, of, kind }) => of === "person" && !(kind === "percent" && isLikelyLarge(context.scheme, id)))
    .flatMap((input) =>
      typedOtherwise(context, input).map((one): Finding => {
        const { row, cell, inUnit } = one;
        const fix = { kind: "setValue", at: cell.at, from: cell.read, to: inUnit } as const;
        return { ...rowFinding("warning", row, issueOf(input.id, one), cell.at), fix };
      }),
    );

const issueOf = (input: string, { value: read, as, inUnit: value }: TypedOtherwise): CellIssue =>
  as === "fraction" ? { code: "rateForPercent", input, read, value } : { code: "otherUnit", input, read, as, value };
