import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowSort16Regular } from "@fluentui/react-icons";
import { hasTotal } from "../../domain/totals/hasTotal";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { type PeopleOrder, peopleOrders } from "../../domain/people/peopleOrder";
import { usePane, usePaneState } from "../paneContext";

/** Puts the people of 评分表 in order: Excel itself sorts nothing on a protected sheet. */
export function SortPeople({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { words, actions, store } = usePane();
  const { job } = usePaneState();
  const orders = peopleOrders.filter((by) => by !== "total" || hasTotal(evaluated.scheme));
  const sort = (by: PeopleOrder) =>
    void store.run("sort", () => actions.sortPeople(by), {
      note: () => ({ text: words.sort.done[by], isFinal: true }),
    });
  return (
    <div style={{ margin: "4px 0 -6px -8px" }}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" icon={<ArrowSort16Regular />} disabledFocusable={job !== null}>
            {words.sort.title}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {orders.map((by) => (
              <MenuItem key={by} onClick={() => sort(by)}>
                {words.sort.by[by]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
