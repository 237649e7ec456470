import type { Method, Pool, Void } from "../../domain/methods/method";
import type { Input, Scheme } from "../../domain/scheme";

const voidInputs = (voids: readonly Void[]): string[] =>
  voids.flatMap((rule) => rule.when.map((condition) => condition.input));

const poolInputs = (pool: Pool): string[] => [
  ...pool.rules.flatMap((rule) => (rule.kind === "perTime" ? [rule.input] : [rule.numerator, rule.denominator])),
  ...(pool.replacedBy ? [pool.replacedBy.input] : []),
  ...voidInputs(pool.empties ?? []),
];

/** Ids of the inputs a method reads. */
function methodInputs(method: Method): string[] {
  switch (method.kind) {
    case "mark":
      return [method.input];
    case "teamTier":
      return [method.own.amount, method.own.days, ...Object.values(method.team)];
    case "deductions":
      return [...method.pools.flatMap(poolInputs), ...voidInputs(method.voids)];
    case "parts":
      return [
        ...method.parts.flatMap((part) => methodInputs(part.method)),
        ...method.remarks.map((remark) => remark.input),
        ...voidInputs(method.voids),
      ];
  }
}

/** Which item each input of a person stands under; one that no method reads stays with its neighbour in the policy. */
export function inputsByItem(scheme: Scheme): Input[][] {
  const groups: Input[][] = scheme.items.map(() => []);
  let current = 0;
  for (const input of scheme.inputs.filter((one) => one.of === "person")) {
    const home = scheme.items.findIndex((item) => methodInputs(item.method).includes(input.id));
    current = home < 0 ? current : home;
    groups[current]?.push(input);
  }
  return groups;
}
