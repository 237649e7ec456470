import { useMemo, useState } from "react";
import type { AdoptOrder } from "../../actions/actions";
import { periodHolding, usualLength } from "../../domain/time/period";
import { findAgain, type FoundMapping } from "../../sheets/adopt/findAgain";
import type { SheetNames } from "../../sheets/book/workbookState";
import { usualSheetNames } from "../../sheets/book/sheetNames";
import { suggestedNames } from "../first/NameClash";
import { nameFault } from "../first/newPeriodDraft";
import { usePane, usePaneState } from "../paneContext";
import { mappedParts } from "./areas";
import { type ChosenTable, saidSource } from "./useCompared";
import { useCompareWords } from "./words";

/** Adopting a table: the department's name, names that are taken, and whether the same people would be found again. */
export function useAdopt(chosen: ChosenTable & { onAdopted: () => void }) {
  const { words, language, actions, store } = usePane();
  const { adopt } = useCompareWords();
  const { today } = usePaneState();
  const { comparing, area, policy, onAdopted } = chosen;
  const { month } = comparing.choices;
  const [department, setDepartment] = useState<string>(words.create.departmentDefault);
  const [wasAsked, setWasAsked] = useState(false);
  const naming = useTakenNames(chosen);
  const isLost = useIsLost(chosen);

  async function submit() {
    setWasAsked(true);
    if (department.trim() === "" || !naming.areGood) return;
    const order: AdoptOrder = {
      schemeId: policy.id,
      policy,
      language,
      month,
      department: department.trim(),
      sheets: naming.names,
      source: saidSource({ comparing, area, policy }),
    };
    const note = () => ({ text: adopt.done(area.view.name), isFinal: true });
    const result = await store.run("adopt", (progress) => actions.adoptTable(order, today, progress), {
      asksAbout: ["nameTaken"],
      note,
    });
    if (result?.ok) onAdopted();
    const issue = result && !result.ok ? result.issues[0] : null;
    if (issue?.code === "nameTaken") naming.clash(issue.names);
  }
  return { department, setDepartment, lacksDepartment: wasAsked && department.trim() === "", naming, isLost, submit };
}

function useTakenNames({ comparing, policy }: ChosenTable) {
  const { words, language } = usePane();
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [names, setNames] = useState<Partial<SheetNames>>({});
  const wanted = usualSheetNames(language);
  const clash = (more: readonly string[]) => {
    const all = [...new Set([...taken, ...more])];
    const period = periodHolding(usualLength(policy.cycle), comparing.choices.month);
    setTaken(all);
    setNames({ ...suggestedNames(wanted, all, period, words), ...names });
  };
  const areGood = Object.values(names).every((name) => nameFault(name, taken) === null);
  return { taken, names, wanted, onChange: setNames, clash, areGood };
}

const rowsOfPeople = (parts: readonly FoundMapping[]): string =>
  parts.map(({ area }) => [area.view.name, ...area.people.map(({ row }) => row)].join(" ")).join("|");

/** Rows said by hand are not remembered: the table is only adopted where its headings alone lead to the same people. */
function useIsLost({ comparing, area, policy }: ChosenTable): boolean {
  const { tables, areas, choices } = comparing;
  return useMemo(() => {
    if (choices.rows === null) return false;
    const { mapping } = saidSource({ comparing, area, policy });
    const again = findAgain(mapping, tables?.grids ?? [], choices.month);
    if ("code" in again) return true;
    return rowsOfPeople(again) !== rowsOfPeople(mappedParts(area, areas, mapping.columns, choices.month));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `comparing` is another one at every turn; what of it counts is listed
  }, [tables, areas, area, choices, policy]);
}
