import type { Input } from "../../domain/inputs/input";
import { type Texts, texts } from "../../text/texts";
import { remarkColumn } from "../consequences/consequences";
import { displayWidth } from "../kit/textFit";
import { methodColumns, startOf } from "../methods/methods";
import { payOnSheets } from "../pay/pay";
import { type ColumnDraft, type ColumnGroup, inputColumn, resultColumn, typedColumn } from "../terms/columnDraft";
import type { PolicyInLanguage } from "../terms/placed";
import { gradeColumn } from "../totals/grade";
import { lineColumn } from "../totals/lines";
import { rankingColumn } from "../totals/ranking";
import { groupColumn, sumColumns, totalColumn } from "../totals/total";
import { type Home, inputHomes } from "./inputHomes";
import { stateFormula } from "./state";

type InputsAt = (home: Home) => ColumnDraft[];

/** The columns of the table by the words above them, in the policy's order. */
export function columnGroups(policy: PolicyInLanguage): ColumnGroup[] {
  const homes = inputHomes(policy.scheme);
  const inputsAt: InputsAt = (home) => (homes.get(home) ?? []).map((input) => typed(policy, input));
  return [
    identityGroup(policy),
    ...itemGroups(policy, inputsAt),
    ...lineGroups(policy, inputsAt),
    resultGroup(policy, inputsAt),
  ];
}

function typed({ scheme, language }: PolicyInLanguage, input: Input): ColumnDraft {
  const start = startOf(scheme, input.id);
  return inputColumn(input, language, start && ((scope) => String(start(scope, null))));
}

const stateWidth = ({ state, stateComplete, stateMissing: { before, after } }: Texts["sheets"]["score"]): number =>
  Math.max(
    Math.min(9, displayWidth(state) + 1),
    displayWidth(stateComplete) + 2,
    displayWidth(`${before}10${after}`) + 1,
  );

function identityGroup({ language }: PolicyInLanguage): ColumnGroup {
  const words = texts(language).sheets.score;
  const state = resultColumn({
    id: "state",
    name: words.state,
    result: { kind: "state" },
    style: "resultText",
    width: stateWidth(words),
    formula: stateFormula,
  });
  return {
    group: words.identity,
    groupItem: null,
    drafts: [
      typedColumn("number", words.number, "identity", Math.max(7, displayWidth(words.fields.department) + 2)),
      typedColumn("name", words.name, "identity", 9),
      state,
    ],
  };
}

/** Items in the policy's order, each group's own figure behind the last of its items. */
function itemGroups(policy: PolicyInLanguage, inputsAt: InputsAt): ColumnGroup[] {
  const { scheme, language } = policy;
  const last = new Map(scheme.items.map(({ group }, index) => [group, index] as const));
  return scheme.items.flatMap((item, index): ColumnGroup[] => {
    const own: ColumnGroup = {
      group: item.name[language],
      groupItem: index,
      drafts: [...inputsAt(`items.${index}`), ...methodColumns(policy, item, index)],
    };
    const place = scheme.groups.findIndex(({ id }) => id === item.group);
    const group = scheme.groups[place];
    if (group === undefined || last.get(item.group) !== index) return [own];
    const sum = groupColumn(policy, group, place);
    return sum === null ? [own] : [own, { group: group.name[language], groupItem: null, drafts: [sum] }];
  });
}

/** Attendance, penalties, rewards and tallies: what is counted, then what it comes to. */
const lineGroups = (policy: PolicyInLanguage, inputsAt: InputsAt): ColumnGroup[] =>
  policy.scheme.lines.map((line, index) => ({
    group: line.name[policy.language],
    groupItem: null,
    drafts: [...inputsAt(`lines.${index}`), lineColumn(policy, line, index)],
  }));

/** Total, grade, money, ranking and what a human must look at; only what the policy knows. */
function resultGroup(policy: PolicyInLanguage, inputsAt: InputsAt): ColumnGroup {
  const words = texts(policy.language).sheets.score;
  const { payout } = policy.scheme;
  return {
    group: words.results,
    groupItem: null,
    drafts: [
      ...sumColumns(policy),
      ...inputsAt("coefficient"),
      ...totalColumn(policy),
      ...gradeColumn(policy),
      ...inputsAt("payout"),
      ...payOnSheets(payout).columns(policy, payout),
      ...rankingColumn(policy),
      remarkColumn(policy),
      typedColumn("note", words.note, "remark", 18),
    ],
  };
}
