import type { Input } from "../inputs/input";
import type { Lever } from "../measures/lever";
import { earnsPoints, methodHome } from "../methods/method";
import { isUnused } from "../scheme/alternatives";
import { itemReferences } from "../scheme/references";
import type { Scheme } from "../scheme/scheme";
import { costsOf, lineReads } from "../totals/lines";

/** What a person can do better under a policy, and the item it is judged in, if it is one. */
export interface PersonLever extends Omit<Lever, "isUneven"> {
  item: string | null;
  isUneven: boolean;
}

/** Everything a policy judges that is in the hands of the person, in its order; figures of the department and of other workbooks are not. */
export function personLevers(scheme: Scheme): readonly PersonLever[] {
  const inputs = new Map(scheme.inputs.map((input) => [input.id, input] as const));
  const stated = statedIn(scheme).flatMap(({ lever, item }) =>
    countedTogether(lever.inputs, inputs).map((ids) => ({ ...lever, inputs: ids, item })),
  );
  const read = timesRead(scheme);
  return stated.filter(isFirst).map((lever) => {
    const same = stated.filter((other) => isSame(other, lever));
    const isAllOfIt = [...lever.inputs, ...withinOf(lever)].every((id) => read.get(id) === same.length);
    const isAgreed = same.every(({ best }) => best === lever.best);
    const isUneven = !isAllOfIt || !isAgreed || same.some((one) => one.isUneven);
    return { ...lever, best: isAgreed ? lever.best : "between", isUneven };
  });
}

const withinOf = ({ within }: Lever): string[] => (within === undefined ? [] : [within]);

const isSame = (one: Lever, other: Lever): boolean => one.inputs.join(" ") === other.inputs.join(" ");

const isFirst = (lever: Lever, at: number, all: readonly Lever[]): boolean =>
  all.findIndex((other) => isSame(other, lever)) === at;

const statedIn = (scheme: Scheme): { item: string | null; lever: Lever }[] => [
  ...scheme.items
    .filter((item) => !isUnused(item) && earnsPoints(item))
    .flatMap(({ id, method }) =>
      methodHome(method)
        .levers(method)
        .map((lever) => ({ item: id, lever })),
    ),
  ...scheme.lines.flatMap(costsOf).map((input) => ({ item: null, lever: { inputs: [input], best: "less" } as const })),
];

/** What several raters give for one thing goes together; anything else is a thing of its own. */
function countedTogether(ids: readonly string[], inputs: ReadonlyMap<string, Input>): (readonly string[])[] {
  const own = ids.filter((id) => isOwn(inputs.get(id)));
  const isRated = own.every((id) => inputs.get(id)?.rater !== undefined);
  return isRated && own.length > 0 ? [own] : own.map((id) => [id]);
}

const isOwn = (input: Input | undefined): boolean =>
  input?.of === "person" && input.kind !== "note" && input.takenFrom === undefined && input.requires === undefined;

function timesRead(scheme: Scheme): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const places = [
    ...scheme.items.flatMap((item) => itemReferences(item, "")),
    ...scheme.lines.flatMap((line) => lineReads(line, "")),
  ];
  for (const { id } of places) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
