import type { Language } from "../../domain/wording/localText";
import { round } from "../../domain/figures/rounding";
import type { Scheme } from "../../domain/scheme/scheme";
import { type Texts, texts } from "../../text/texts";
import { type ColumnGroup, inputColumn, resultColumn, typedColumn } from "./columnDraft";
import type { ScoreColumn } from "./scoreColumn";
import { type GroupWords, groupWords, roomFor } from "./groupWords";
import { inputHomes } from "./inputHomes";
import { itemResults } from "./itemColumns";
import { groupResult, lineGroups, resultGroup, showsGroups } from "./resultColumns";
import { uniqueName } from "../kit/uniqueName";
import { displayWidth, fitHeading } from "../kit/textFit";

const stateWidth = ({ state, stateComplete, stateMissing: { before, after } }: Texts["sheets"]["score"]): number =>
  Math.max(
    Math.min(9, displayWidth(state) + 1),
    displayWidth(stateComplete) + 2,
    displayWidth(`${before}10${after}`) + 1,
  );

const identityGroup = (words: Texts["sheets"]["score"]): ColumnGroup => ({
  group: words.identity,
  groupItem: null,
  drafts: [
    typedColumn("number", words.number, "identity", Math.max(7, displayWidth(words.fields.department) + 2)),
    typedColumn("name", words.name, "identity", 9),
    resultColumn("state", words.state, { kind: "state" }, "resultText", stateWidth(words)),
  ],
});

/** Items in the policy's order, each group's own figure behind the last of its items. */
function itemGroups(scheme: Scheme, homes: ReturnType<typeof inputHomes>, language: Language): ColumnGroup[] {
  const last = new Map(scheme.items.map(({ group }, index) => [group, index] as const));
  return scheme.items.flatMap((item, index): ColumnGroup[] => {
    const inputs = homes.get(`items.${index}`) ?? [];
    const own: ColumnGroup = {
      group: item.name[language],
      groupItem: index,
      drafts: [...inputs.map((input) => inputColumn(input, language)), ...itemResults(scheme, item, index, language)],
    };
    const place = scheme.groups.findIndex(({ id }) => id === item.group);
    const group = scheme.groups[place];
    if (group === undefined || !showsGroups(scheme) || last.get(item.group) !== index) return [own];
    return [own, groupResult(scheme, group, place, language)];
  });
}

/** The columns of tblScore in the policy's order. */
export function scoreColumns(scheme: Scheme, language: Language): ScoreColumn[] {
  const words = texts(language).sheets.score;
  const homes = inputHomes(scheme);
  const groups = [
    identityGroup(words),
    ...itemGroups(scheme, homes, language),
    ...lineGroups(scheme, homes, language),
    resultGroup(scheme, homes, language),
  ];
  const taken = new Set<string>();
  return groups.flatMap(({ group, groupItem, drafts }) => {
    const columns = drafts.map(({ name, otherwise, ...draft }): ScoreColumn => {
      const [first, second] = [name, otherwise ?? name].map((text) => fitHeading(text, draft.width));
      const header = uniqueName(first?.header ?? name, taken, second?.header);
      const width = (header === first?.header ? first : second)?.width ?? draft.width;
      return { ...draft, header, width, group, groupItem };
    });
    return wideEnough(columns, groupWords(scheme, language, group, groupItem));
  });
}

/** Columns that are narrower together than the words above them: the last, mostly the points, takes what is missing. */
function wideEnough(columns: ScoreColumn[], words: GroupWords): ScoreColumn[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const more = roomFor(words, width) - width;
  return columns.map((column, at) =>
    more > 0 && at === columns.length - 1 ? { ...column, width: round(column.width + more, 1) } : column,
  );
}
