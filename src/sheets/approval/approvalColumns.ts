import type { Evaluation } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { payColumn } from "../../text/pay/payText";
import { figure } from "../../text/speaker/figure";
import { texts } from "../../text/texts";
import type { StyleName } from "../kit/styles";

/** A column of figures on 审批表, behind rank, number and name. */
interface ApprovalColumn {
  role: "figure" | "total" | "grade" | "payout";
  /** What the figure is called where a change of it is told. */
  name: (language: Language) => string;
  header: (language: Language) => string;
  width: number;
  style: StyleName;
  value: (evaluation: Evaluation) => number | string | null;
}

/** Figures told one by one where they change; total and grade are told by themselves. */
export const isFigure = ({ role }: Pick<ApprovalColumn, "role">): boolean => role === "figure" || role === "payout";

/** More columns than these would be too small to read on a page. */
const mostItems = 10;

const scoreWords = (language: Language) => texts(language).sheets.score;

/** A name above the full marks. */
function fullHeader(name: string, full: number, language: Language): string {
  const { before, after } = scoreWords(language).full;
  return `${name}\n${`${before}${figure(full, language)}${after}`.trim()}`;
}

const resultOf = (evaluation: Evaluation, id: string) => evaluation.items.find((one) => one.id === id);

function itemColumns(item: Item): ApprovalColumn[] {
  const name = (language: Language): string => item.name[language];
  const isScored = item.full > 0 && item.method.kind !== "rank";
  if (isScored) {
    const header = (language: Language): string => fullHeader(name(language), item.full, language);
    const value = (evaluation: Evaluation) => resultOf(evaluation, item.id)?.points ?? null;
    return [{ role: "figure", name, header, width: 10, style: "points", value }];
  }
  const unit = (language: Language): string => (item.unit ? `\n${item.unit[language]}` : "");
  const measured: ApprovalColumn = {
    role: "figure",
    name,
    header: (language) => name(language) + unit(language),
    width: 10,
    style: "points",
    value: (evaluation) => resultOf(evaluation, item.id)?.value ?? null,
  };
  if (item.method.kind !== "rank") return [measured];
  const place = (language: Language): string => texts(language).sheets.approval.placeOf(item.name[language]);
  const rank = (evaluation: Evaluation) => resultOf(evaluation, item.id)?.place?.rank ?? null;
  return [measured, { role: "figure", name: place, header: place, width: 9, style: "centered", value: rank }];
}

/** The items; where they are too many to print, the groups they belong to. */
function partColumns({ items, groups }: Scheme): ApprovalColumn[] {
  const columns = items.flatMap(itemColumns);
  if (columns.length <= mostItems || groups.length === 0) return columns.slice(0, 2 * mostItems);
  return groups.map((group): ApprovalColumn => ({
    role: "figure",
    name: (language) => group.name[language],
    header: (language) => group.name[language],
    width: 10,
    style: "points",
    value: (evaluation) => evaluation.groups.find(({ id }) => id === group.id)?.points ?? null,
  }));
}

function lineColumns({ lines, coefficient }: Scheme): ApprovalColumn[] {
  const figures = lines.map((line): ApprovalColumn => ({
    role: "figure",
    name: (language) => line.name[language],
    header: (language) => [line.name[language], texts(language).sheets.approval.effect[line.effect]].join("\n").trim(),
    width: 10,
    style: "points",
    value: (evaluation) => evaluation.lines.find((one) => one.line.id === line.id)?.value ?? null,
  }));
  if (coefficient === undefined) return figures;
  const name = (language: Language): string => coefficient.name[language];
  const value = (evaluation: Evaluation) => evaluation.coefficient;
  return [{ role: "figure", name, header: name, width: 9, style: "points", value }, ...figures];
}

function resultColumns({ total, bands }: Scheme): ApprovalColumn[] {
  const header = (key: "total" | "grade") => (language: Language) => scoreWords(language)[key];
  const totals: ApprovalColumn = {
    role: "total",
    name: header("total"),
    header: header("total"),
    width: 9,
    style: "total",
    value: (evaluation) => evaluation.total,
  };
  const grades: ApprovalColumn = {
    role: "grade",
    name: header("grade"),
    header: header("grade"),
    width: 8,
    style: "grade",
    value: (evaluation) => evaluation.band?.grade ?? null,
  };
  return [...(total.kind === "none" ? [] : [totals]), ...(bands.length === 0 ? [] : [grades])];
}

function payColumns({ payout }: Scheme): ApprovalColumn[] {
  const column = payColumn(payout);
  if (column === null) return [];
  const name = (language: Language): string => column[language];
  const sum: ApprovalColumn = {
    role: "payout",
    name,
    header: name,
    width: 12,
    style: "money",
    value: (evaluation) => evaluation.payout,
  };
  if (payout.kind !== "lines") return [sum];
  const lines = payout.lines.map((line): ApprovalColumn => ({
    role: "figure",
    name: (language) => line.name[language],
    header: (language) => line.name[language],
    width: 12,
    style: "money",
    value: (evaluation) => evaluation.pay.find((one) => one.line.id === line.id)?.amount ?? null,
  }));
  return [...lines, sum];
}

/** The figures of a person on 审批表, from the left: only what the policy gives. */
export const approvalColumns = (scheme: Scheme): ApprovalColumn[] => [
  ...partColumns(scheme),
  ...lineColumns(scheme),
  ...resultColumns(scheme),
  ...payColumns(scheme),
];
