import { Fragment } from "react";
import type { Evaluation } from "../../domain/engine/evaluation";
import type { Scheme } from "../../domain/scheme/scheme";
import { GroupHead } from "./GroupHead";
import { ItemCard } from "./ItemCard";

/** Every item in the policy's order, each group under a heading of its own. */
export function Items({ scheme, evaluation }: { scheme: Scheme; evaluation: Evaluation }) {
  return (
    <>
      {scheme.items.map((item, at) => {
        const result = evaluation.items[at];
        const isNew = item.group !== scheme.items[at - 1]?.group;
        const group = isNew ? scheme.groups.find(({ id }) => id === item.group) : undefined;
        return (
          <Fragment key={item.id}>
            {group && <GroupHead group={group} result={evaluation.groups.find(({ id }) => id === group.id)} />}
            {result && <ItemCard scheme={scheme} item={item} result={result} />}
          </Fragment>
        );
      })}
    </>
  );
}
