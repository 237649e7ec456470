import { actions } from "../../../src/actions/excelActions";
import { differs } from "../compare/entry";
import { taken } from "../found";
import { periodNow } from "../period";
import type { Step } from "../step";

/** One with the name of somebody who is there already, and so many that the table must grow. */
export const addPeople: Step = {
  title: "add people, one of them a namesake, until the table grows",
  async act({ found }) {
    const before = await periodNow(found);
    const free = before.seen.raw.scoreTable.rows - 1 - before.people.length;
    const namesake = before.people[0]?.name ?? "样例甲";
    const people = Array.from({ length: free + 1 }, (_, at) => ({
      number: `SY${String(at + 1).padStart(2, "0")}`,
      name: at === 0 ? namesake : `样例${String(at)}`,
    }));
    await taken(actions.addPeople(people), found);
    const after = await periodNow(found);
    const listed = after.people.slice(-people.length).map(({ number, name }) => ({ number, name }));
    const at = { sheet: after.state.sheets.score, at: "" };
    found.push(
      ...differs({ ...at, member: "Range.formulas" }, people, listed),
      ...differs(
        { ...at, member: "Table.resize" },
        before.seen.raw.scoreTable.rows + 1,
        after.seen.raw.scoreTable.rows,
      ),
    );
    return undefined;
  },
};
