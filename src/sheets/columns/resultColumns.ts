import type { Language } from "../../domain/wording/localText";
import type { Input, Scheme } from "../../domain/scheme/scheme";
import type { Group } from "../../domain/totals/group";
import { type Texts, texts } from "../../text/texts";
import { displayWidth } from "../kit/textFit";
import { type ColumnDraft, type ColumnGroup, inputColumn, resultColumn, typedColumn } from "./columnDraft";
import type { Home } from "./inputHomes";

/** Whether the total is made of groups, so that each shows what it comes to. */
export const showsGroups = ({ total }: Scheme): boolean => total.kind === "groups" || total.kind === "mean";

/** What a group comes to, behind its last item. */
export function groupResult(scheme: Scheme, group: Group, index: number, language: Language): ColumnGroup {
  const { subtotal, measured } = texts(language).sheets.score;
  const name = (scheme.total.kind === "mean" ? measured.mean : subtotal)(group.name[language]);
  return {
    group: group.name[language],
    groupItem: null,
    drafts: [resultColumn(`group.${group.id}`, name, { kind: "group", group: index }, "points", 7)],
  };
}

/** Attendance, penalties, rewards and tallies: what is counted, then what it comes to. */
export const lineGroups = (
  scheme: Scheme,
  homes: ReadonlyMap<Home, readonly Input[]>,
  language: Language,
): ColumnGroup[] =>
  scheme.lines.map((line, index) => ({
    group: line.name[language],
    groupItem: null,
    drafts: [
      ...(homes.get(`lines.${index}`) ?? []).map((input) => inputColumn(input, language)),
      {
        ...resultColumn(`line.${line.id}`, line.name[language], { kind: "line", line: index }, "points", 6.5),
        otherwise: texts(language).sheets.score.subtotal(line.name[language]),
      },
    ],
  }));

/** Whether the sum as marked is something else than the total shows. */
export const showsRaw = ({ total }: Scheme): boolean => total.kind === "sum" && total.scaleTo !== undefined;

/** Whether something happens to the points between the items and the total. */
export const showsWeighted = ({ total, coefficient, lines }: Scheme): boolean =>
  total.kind !== "none" && (coefficient !== undefined || lines.some(({ effect }) => effect !== "none"));

/** A ranking that leaves people out is shown; where everybody takes part, the total shows it. */
export const showsRanking = ({ total, ranking }: Scheme): boolean =>
  total.kind !== "none" && ranking !== null && ranking.from > 0;

const payColumns = ({ payout }: Scheme, language: Language): ColumnDraft[] =>
  payout.kind !== "lines"
    ? []
    : payout.lines.map(({ id, name }, index) => ({
        ...resultColumn(`pay.${id}`, name[language], { kind: "pay", line: index }, "money", 9),
        otherwise: texts(language).sheets.score.dueLine(name[language]),
      }));

/** What the points are called before coefficient and lines. */
function weightedName(scheme: Scheme, words: Texts["sheets"]["score"]): string {
  if (showsRaw(scheme)) return words.scaled;
  return scheme.total.kind === "sum" ? words.raw : words.weighted;
}

const payoutColumn = ({ payout }: Scheme, words: Texts["sheets"]["score"]): ColumnDraft[] =>
  payout.kind === "none"
    ? []
    : [
        resultColumn(
          "payout",
          words.payouts[payout.kind],
          { kind: "payout" },
          "money",
          payout.kind === "byGrade" ? 8 : 9.5,
        ),
      ];

/** Bold, and never cut: "不合格" is wider than "A". */
const gradeWidth = ({ bands }: Scheme): number => Math.max(5, ...bands.map(({ grade }) => displayWidth(grade) + 2));

/** Total, grade, money, ranking and what a human must look at; only what the policy knows. */
export function resultGroup(
  scheme: Scheme,
  homes: ReadonlyMap<Home, readonly Input[]>,
  language: Language,
): ColumnGroup {
  const words = texts(language).sheets.score;
  const only = (is: boolean, draft: () => ColumnDraft): ColumnDraft[] => (is ? [draft()] : []);
  const inputs = (home: Home): ColumnDraft[] => (homes.get(home) ?? []).map((input) => inputColumn(input, language));
  return {
    group: words.results,
    groupItem: null,
    drafts: [
      ...only(showsRaw(scheme), () => resultColumn("raw", words.raw, { kind: "raw" }, "points", 7)),
      ...only(showsWeighted(scheme), () =>
        resultColumn("weighted", weightedName(scheme, words), { kind: "weighted" }, "points", 7),
      ),
      ...inputs("coefficient"),
      ...only(scheme.total.kind !== "none", () => resultColumn("total", words.total, { kind: "total" }, "total", 7)),
      ...only(scheme.bands.length > 0, () =>
        resultColumn("grade", words.grade, { kind: "grade" }, "grade", gradeWidth(scheme)),
      ),
      ...inputs("payout"),
      ...payColumns(scheme, language),
      ...payoutColumn(scheme, words),
      ...only(showsRanking(scheme), () => resultColumn("ranking", words.ranking, { kind: "ranking" }, "place", 5)),
      resultColumn("remark", words.remark, { kind: "remark" }, "notice", 26),
      typedColumn("note", words.note, "remark", 18),
    ],
  };
}
