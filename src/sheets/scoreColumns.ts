import type { Language } from "../domain/localText";
import type { Input, Item, Scheme } from "../domain/scheme";
import { type Texts, texts } from "../text/texts";
import { looksOf } from "./score/inputLooks";
import { inputsByItem } from "./score/inputsByItem";
import { uniqueName } from "./score/uniqueName";
import type { StyleName } from "./styles";
import { displayWidth, longestWord } from "./textFit";

/** What a result column shows; items, pools and parts by their place in the policy. */
export type ScoreResult =
  | { kind: "state" }
  | { kind: "ratio"; item: number }
  | { kind: "tier"; item: number }
  | { kind: "lost"; item: number; pool: number }
  | { kind: "part"; item: number; part: number }
  | { kind: "item"; item: number }
  | { kind: "total" }
  | { kind: "grade" }
  | { kind: "payout" }
  | { kind: "remark" };

/** A column of tblScore, declared once for writing, reading, formulas, checks and tests. */
export interface ScoreColumn {
  /**
   * Input id; "number", "name", "note"; or for results "state", "call_quality", "productivity_ratio",
   * "productivity_tier", "mail_lost", "attendance_points", "total", "grade", "payout", "remark".
   */
  id: string;
  /** Column name of the table, unique, without ' # [ ] @ or line breaks. */
  header: string;
  /** Words of the grouped header above it. */
  group: string;
  /** The item whose full marks the grouped header shows. */
  groupItem: number | null;
  role: "identity" | "input" | "result" | "remark";
  input: Input | null;
  result: ScoreResult | null;
  style: StyleName;
  width: number;
  /** Long structured references; null for what is typed. An input column may start with a formula the user types over. */
  formula: string | null;
}

type Draft = Omit<ScoreColumn, "formula" | "group" | "groupItem" | "header"> & { name: string };

const inputColumn = (input: Input, language: Language): Draft => ({
  id: input.id,
  name: input.short[language],
  role: "input",
  input,
  result: null,
  ...looksOf(input),
});

const resultColumn = (id: string, name: string, result: ScoreResult, style: StyleName, width: number): Draft => ({
  id,
  name,
  role: "result",
  input: null,
  result,
  style,
  width,
});

const typed = (id: string, name: string, role: "identity" | "remark", width: number): Draft => ({
  id,
  name,
  role,
  input: null,
  result: null,
  style: "inputText",
  width,
});

/** Sub-results worth a column of their own, before the points of the item. */
function subResults(item: Item, index: number, language: Language): Draft[] {
  const words = texts(language).sheets.score;
  switch (item.method.kind) {
    case "deductions":
      return item.method.pools.length < 2
        ? []
        : item.method.pools.map((pool, place) =>
            resultColumn(
              `${pool.id}_lost`,
              words.lost(pool.name[language]),
              { kind: "lost", item: index, pool: place },
              "points",
              6,
            ),
          );
    case "teamTier":
      return [
        resultColumn(`${item.id}_ratio`, words.ratio, { kind: "ratio", item: index }, "rate", 7.5),
        resultColumn(`${item.id}_tier`, words.tier, { kind: "tier", item: index }, "grade", 4.8),
      ];
    case "mark":
      return [];
    case "parts":
      return item.method.parts.flatMap((part, place) =>
        part.method.kind === "deductions"
          ? [
              resultColumn(
                `${part.id}_points`,
                words.points(part.name[language]),
                { kind: "part", item: index, part: place },
                "points",
                6,
              ),
            ]
          : [],
      );
  }
}

interface Group {
  group: string;
  groupItem: number | null;
  drafts: Draft[];
}

const stateWidth = ({ stateComplete, stateMissing: { before, after } }: Texts["sheets"]["score"]): number =>
  Math.max(7, displayWidth(stateComplete) + 2, displayWidth(`${before}10${after}`) + 1);

const identityGroup = (words: Texts["sheets"]["score"]): Group => ({
  group: words.identity,
  groupItem: null,
  drafts: [
    typed("number", words.number, "identity", Math.max(7, displayWidth(words.fields.department) + 2)),
    typed("name", words.name, "identity", 8.5),
    resultColumn("state", words.state, { kind: "state" }, "resultText", stateWidth(words)),
  ],
});

const resultGroup = (words: Texts["sheets"]["score"]): Group => ({
  group: words.results,
  groupItem: null,
  drafts: [
    resultColumn("total", words.total, { kind: "total" }, "total", 7),
    resultColumn("grade", words.grade, { kind: "grade" }, "grade", 5),
    resultColumn("payout", words.payout, { kind: "payout" }, "money", 8),
    resultColumn("remark", words.remark, { kind: "remark" }, "notice", 20),
    typed("note", words.note, "remark", 12),
  ],
});

function itemGroups(scheme: Scheme, language: Language): Group[] {
  const inputs = inputsByItem(scheme);
  return scheme.items.map((item, index) => ({
    group: item.name[language],
    groupItem: index,
    drafts: [
      ...(inputs[index] ?? []).map((input) => inputColumn(input, language)),
      ...subResults(item, index, language),
      resultColumn(item.id, item.name[language], { kind: "item", item: index }, "points", 6.5),
    ],
  }));
}

/** The columns of tblScore in the policy's order, still without formulas. */
export function scoreColumns(scheme: Scheme, language: Language): ScoreColumn[] {
  const words = texts(language).sheets.score;
  const taken = new Set<string>();
  return [identityGroup(words), ...itemGroups(scheme, language), resultGroup(words)].flatMap(
    ({ group, groupItem, drafts }) =>
      drafts.map(({ name, ...draft }) => {
        const header = uniqueName(name, taken);
        const width = Math.max(draft.width, longestWord(header) + 1);
        return { ...draft, header, group, groupItem, width, formula: null };
      }),
  );
}
