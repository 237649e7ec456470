import { useMemo } from "react";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { AdoptedSource } from "../../sheets/book/adoptedSource";
import { comparedTable, type ComparedTable } from "../../sheets/comparedTable";
import type { ComparisonMade } from "../../sheets/compared/uncheckedLines";
import { usePane, usePaneState } from "../paneContext";
import { mappedParts } from "./areas";
import { inputsToSay } from "./columns";
import { saidWords } from "./columnWords";
import { departmentFigures } from "./DepartmentFields";
import type { Comparing } from "./useCompare";

/** A chosen table with the policy it is held against. */
export interface ChosenTable {
  comparing: Comparing;
  area: ProposedArea;
  policy: Scheme;
}

/** What the user said of the table, as a workbook remembers it. */
export function saidSource({
  comparing: { columns, choices },
  area,
  policy,
}: ChosenTable): AdoptedSource & { everybody: Record<string, boolean> } {
  const { department, allNo, words } = choices;
  const noes = inputsToSay(policy, columns).everybody.filter(({ id }) => allNo.includes(id));
  const mapped = columns.map(({ at, heading, means }) => {
    const said = saidWords(words, at);
    return { heading, means, ...(Object.keys(said).length > 0 && { words: said }) };
  });
  return {
    mapping: { sheet: area.view.name, columns: mapped, department: departmentFigures(department) },
    everybody: Object.fromEntries(noes.map(({ id }) => [id, false])),
  };
}

/** The table evaluated by the policy, and their results held against it. */
export function useCompared({ comparing, area, policy }: ChosenTable): {
  compared: ComparedTable;
  made: ComparisonMade;
} {
  const { language } = usePane();
  const { today } = usePaneState();
  const { tables, areas, columns, choices } = comparing;
  return useMemo(() => {
    const { mapping, everybody } = saidSource({ comparing, area, policy });
    const { month } = choices;
    const said = { department: mapping.department ?? {}, everybody };
    const parts = mappedParts(area, areas, mapping.columns, month);
    const comparison = { grids: tables?.grids ?? [], parts, scheme: policy, month, language, ...said };
    const compared = comparedTable(comparison, today);
    const { period, people, notGiven } = compared.adopted;
    const made = { shadows: compared.shadows, people: people.length, columns, notGiven, policy: period.scheme };
    return { compared, made };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `comparing` is another one at every turn; what of it counts is listed
  }, [tables, area, areas, columns, choices, policy, language, today]);
}
