import { actions } from "../../../src/actions/excelActions";
import type { FollowedPeriod } from "../../../src/actions/actions";
import { differs } from "../compare/entry";
import { taken } from "../found";
import { periodNow } from "../period";
import type { Step } from "../step";

/** Who has which result, in order of their numbers. */
const results = ({ people }: FollowedPeriod): (readonly [string, string, number | null])[] =>
  people
    .map(({ number, name, evaluation }) => [number, name, evaluation?.total ?? null] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

export const sortPeople: Step = {
  title: "sort people by number, rows with all that is in them",
  async act({ found }) {
    const before = await periodNow(found);
    await taken(actions.sortPeople("number"), found);
    const after = await periodNow(found);
    const at = { sheet: after.state.sheets.score, at: "", member: "RangeSort.apply" };
    const rows = after.people.map(({ number }) => number);
    found.push(...differs(at, results(before), results(after)), ...differs(at, [...rows].sort(), rows));
    return undefined;
  },
};
