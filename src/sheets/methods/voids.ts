import type { Void } from "../../domain/methods/voids";
import { deductionsWords } from "../../text/methods/deductionsWords";
import { inputName, policyLine, type Writing } from "../terms/policyLine";
import { policyNumber, type PolicyLine } from "../terms/policyRow";
import type { Scope } from "../terms/scope";
import { amountOf } from "../terms/tableScope";

/** What must happen for a void to be reached, one condition each; `path` is that of the list of voids. */
export const voidConditions = (scope: Scope, voids: readonly Void[], path: string): string[] =>
  voids.flatMap(({ when }, index) =>
    when.map((condition, place) => {
      const input = scope.scheme.inputs.find((one) => one.id === condition.input);
      const from = input?.kind === "yesNo" ? "1" : scope.policy(`${path}.${index}.when.${place}.from`);
      return `${amountOf(scope, condition.input)}>=${from}`;
    }),
  );

/** Something else once any of these is reached. */
export const ifReached = (conditions: readonly string[], then: string, otherwise: string): string =>
  conditions.length === 0 ? otherwise : `IF(OR(${conditions.join(",")}),${then},${otherwise})`;

/** One row for every condition: any of them empties the item. */
export const voidRows = (writing: Writing, voids: readonly Void[], path: string): PolicyLine[] =>
  voids.flatMap(({ id, name, source, when }, index) =>
    when.map((condition, place) => {
      const { how } = deductionsWords[writing.language];
      const input = writing.scheme.inputs.find((one) => one.id === condition.input);
      const said = { id, name: name[writing.language], source };
      const what = inputName(writing, condition.input);
      if (input?.kind === "yesNo") return policyLine(writing, { ...said, how: how.emptiesItemYes(what) });
      const from = policyNumber(`${path}.${index}.when.${place}.from`, condition.from, "count");
      return policyLine(writing, { ...said, how: how.emptiesItem(what), numbers: [null, null, from] });
    }),
  );
