import fc from "fast-check";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import type { Input } from "../../../src/domain/inputs/input";
import type { Language } from "../../../src/domain/wording/localText";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import type { Meaning } from "../../../src/sheets/book/mapping";
import { cellAt } from "../../../src/sheets/kit/address";
import type { SheetGrid } from "../../../src/sheets/kit/grid";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { gridOf } from "./gridOf";

/** How a sheet of a test is laid out. */
export interface LayoutChoices {
  language: Language;
  /** Words of the inputs: in full, or as over narrow columns. */
  words: "name" | "short";
  /** Where the columns of inputs come, by their place in the policy. */
  order: readonly number[];
  titles: number;
  hasIndex: boolean;
  hasNumber: boolean;
  hasTeam: boolean;
  hasGroups: boolean;
  /** Every so many columns a blank one; 0 for none. */
  blankEvery: number;
  /** Every so many people a subtotal; 0 for none. */
  subtotalEvery: number;
  hasTotalRow: boolean;
  hasSignature: boolean;
  percents: "plain" | "format" | "text";
  hasText: boolean;
  /** Whether inputs stand there, or the marks of items, with a total made of them. */
  holds: "inputs" | "marks";
  /** Where full marks are told. */
  fulls: "brackets" | "points" | "row" | "nowhere";
  total: "typed" | "formula" | "none";
  /** Share of each mark, by item. */
  shares: readonly number[];
}

/** Any layout of a policy's inputs, or of the marks of its items. */
export const anyLayout = (scheme: Scheme): fc.Arbitrary<LayoutChoices> => {
  const count = scheme.inputs.filter(({ of }) => of === "person").length;
  return fc.record({
    language: fc.constantFrom<Language>("zh-CN", "zh-CN", "zh-TW", "en"),
    words: fc.constantFrom("name" as const, "short" as const),
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, nth) => nth),
      { minLength: count, maxLength: count },
    ),
    titles: fc.nat({ max: 3 }),
    hasIndex: fc.boolean(),
    hasNumber: fc.boolean(),
    hasTeam: fc.boolean(),
    hasGroups: fc.boolean(),
    blankEvery: fc.constantFrom(0, 0, 3, 5),
    subtotalEvery: fc.constantFrom(0, 0, 2, 3),
    hasTotalRow: fc.boolean(),
    hasSignature: fc.boolean(),
    percents: fc.constantFrom("plain" as const, "format" as const, "text" as const),
    hasText: fc.boolean(),
    holds: fc.constantFrom("inputs" as const, "marks" as const),
    fulls: fc.constantFrom("brackets" as const, "points" as const, "row" as const, "nowhere" as const),
    total: fc.constantFrom("typed" as const, "formula" as const, "none" as const),
    shares: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 40, maxLength: 40 }),
  });
};

/** A sheet with what every column of it truly means. */
export interface LaidOut {
  grid: SheetGrid;
  /** By column, counted from 0. */
  truth: ReadonlyMap<number, Meaning>;
  /** Rows of people, counted from 1. */
  rows: readonly number[];
  leftOut: readonly number[];
}

interface Column {
  heading: string;
  group: string;
  means: Meaning;
  cell: (person: number) => CellValue;
  format: string;
  /** What a row of full marks says. */
  full?: number;
}

const yes: Readonly<Record<Language, readonly [string, string]>> = {
  "zh-CN": ["是", "否"],
  "zh-TW": ["是", "否"],
  en: ["Yes", "No"],
};

function inputCell(input: Input, value: Inputs[string], choices: LayoutChoices): CellValue {
  const { language, hasText } = choices;
  if (value === null) return hasText && input.whenBlank !== "missing" ? "--" : "";
  if (typeof value === "boolean") return yes[language][value ? 0 : 1];
  if (input.kind === "percent") return percentCell(value, choices);
  return hasText && input.kind === "mark" ? `${value}分` : value;
}

const percentCell = (value: number, { percents }: LayoutChoices): CellValue =>
  ({ text: `${value}%`, format: value / 100, plain: value })[percents];

const heads = {
  "zh-CN": { index: "序号", number: "工号", name: "姓名", team: "部门", remark: "备注" },
  "zh-TW": { index: "序號", number: "員工編號", name: "姓名", team: "部門", remark: "備註" },
  en: { index: "No.", number: "Employee ID", name: "Name", team: "Team", remark: "Remarks" },
};

const plain = (heading: string, means: Meaning, cell: Column["cell"]): Column => ({
  heading,
  group: "",
  means,
  cell,
  format: "",
});

/** What the marks of an item are for the policy: an input where the item is the mark somebody gives. */
function markMeans({ id, method }: Scheme["items"][number]): Meaning {
  if (method.kind === "mark") return { kind: "input", id: method.input };
  if (method.kind === "value" && method.measure.kind === "entered") return { kind: "input", id: method.measure.input };
  return { kind: "mark", id };
}

/** Marks somebody gives the items of a policy, in halves of a point, and what they add up to. */
function markColumns({ items }: Scheme, { language, fulls, total, shares }: LayoutChoices): Column[] {
  const marked = items.filter(({ full }) => full > 0);
  const markOf = (nth: number, person: number): number => {
    const full = marked[nth]?.full ?? 0;
    return Math.round((full * (shares[(nth + person) % shares.length] ?? 0)) / 10) / 2;
  };
  const marks = marked.map((item, nth): Column => {
    const { name, full } = item;
    const told = { brackets: `(${full})`, points: `（${full}分）`, row: "", nowhere: "" }[fulls];
    const column = plain(`${name[language]}${told}`, markMeans(item), (person) => markOf(nth, person));
    return { ...column, group: `G${Math.floor(nth / 2)}`, full };
  });
  const sum = (person: number): number => marked.reduce((all, _, nth) => all + markOf(nth, person), 0);
  const totals = plain(
    { "zh-CN": "总分", "zh-TW": "總分", en: "Total" }[language],
    { kind: "result", id: "total" },
    sum,
  );
  return total === "none" ? marks : [...marks, totals];
}

function inputColumns(scheme: Scheme, people: readonly Inputs[], choices: LayoutChoices): Column[] {
  const { language, words, order, percents } = choices;
  const own = scheme.inputs.filter(({ of }) => of === "person");
  return order.flatMap((at): Column[] => {
    const input = own[at];
    if (input === undefined) return [];
    return [
      {
        heading: input[words][language],
        group: `G${at % 3}`,
        means: { kind: "input", id: input.id },
        cell: (person) => inputCell(input, people[person]?.[input.id] ?? null, choices),
        format: input.kind === "percent" && percents === "format" ? "0.00%" : "",
      },
    ];
  });
}

function columnsOf(scheme: Scheme, people: readonly Inputs[], choices: LayoutChoices): Column[] {
  const head = heads[choices.language];
  const own = choices.holds === "marks" ? markColumns(scheme, choices) : inputColumns(scheme, people, choices);
  return [
    ...(choices.hasIndex ? [plain(head.index, { kind: "none" }, (nth) => nth + 1)] : []),
    ...(choices.hasNumber ? [plain(head.number, { kind: "number" }, (nth) => `K${nth + 101}`)] : []),
    plain(head.name, { kind: "name" }, nameOf),
    ...(choices.hasTeam ? [plain(head.team, { kind: "none" }, (nth) => (nth % 2 === 0 ? "客服一组" : ""))] : []),
    ...own,
    plain(head.remark, { kind: "remark" }, () => ""),
  ];
}

const stems = "甲乙丙丁戊己庚辛壬癸";

/** The name of an invented person. */
export const nameOf = (nth: number): string =>
  `样例${stems.charAt(nth % 10)}${nth < 10 ? "" : stems.charAt(Math.floor(nth / 10) - 1)}`;

/** A team's month on a sheet of this layout. */
export function laidOut(scheme: Scheme, people: readonly Inputs[], choices: LayoutChoices): LaidOut {
  const columns = columnsOf(scheme, people, choices).flatMap((column, nth) =>
    choices.blankEvery > 0 && nth % choices.blankEvery === choices.blankEvery - 1 ? [null, column] : [column],
  );
  const rows: CellValue[][] = Array.from({ length: choices.titles }, (_, nth) => [`2026年10月客服考核 ${nth + 1}`]);
  const merges: string[] = [];
  if (choices.hasGroups) rows.push(groupRow(columns, rows.length, merges));
  const header = rows.length;
  rows.push(columns.map((column) => column?.heading ?? ""));
  if (columns.some((column) => column?.full !== undefined) && choices.fulls === "row") rows.push(scaleRow(columns));
  const told = { rows: [] as number[], leftOut: [] as number[] };
  people.forEach((_, nth) => {
    rows.push(columns.map((column) => shownCell(column, nth, { columns, row: rows.length }, choices)));
    told.rows.push(rows.length);
    if (choices.subtotalEvery > 0 && nth % choices.subtotalEvery === choices.subtotalEvery - 1) {
      rows.push(["小计", ...columns.slice(1).map(() => "")]);
      told.leftOut.push(rows.length);
    }
  });
  if (choices.hasTotalRow) told.leftOut.push(rows.push(["合计"]));
  if (choices.hasSignature) {
    rows.push([]);
    told.leftOut.push(rows.push(["部门主管签字：", "", "", "日期："]));
  }
  const formats = Object.fromEntries(
    columns.flatMap((column, at) =>
      column === null || column.format === ""
        ? []
        : [[`${cellAt(header + 1, at)}:${cellAt(rows.length, at)}`, column.format]],
    ),
  );
  const truth = new Map(columns.flatMap((column, at) => (column === null ? [] : [[at, column.means] as const])));
  const results = Object.fromEntries(
    told.rows.flatMap((row, nth) =>
      columns.flatMap((column, at) =>
        column?.means.kind === "result" ? [[cellAt(row - 1, at), column.cell(nth)]] : [],
      ),
    ),
  );
  return { grid: gridOf(rows, { name: "10月", merges, formats, results }), truth, ...told };
}

/** Full marks under the headings, with a word for them at the left. */
const scaleRow = (columns: readonly (Column | null)[]): CellValue[] =>
  columns.map((column, at) => (at === 0 ? "满分" : (column?.full ?? "")));

interface Place {
  columns: readonly (Column | null)[];
  row: number;
}

/** A total that is a formula, or whatever the column holds. */
function shownCell(column: Column | null, nth: number, { columns, row }: Place, { total }: LayoutChoices): CellValue {
  if (column?.means.kind !== "result" || total !== "formula") return column?.cell(nth) ?? "";
  const marks = columns.flatMap((one, at) => (one?.full === undefined ? [] : [cellAt(row, at)]));
  return `=SUM(${marks.join(",")})`;
}

/** Groups over the inputs; whoever a row is about has none. */
function groupRow(columns: readonly (Column | null)[], row: number, merges: string[]): CellValue[] {
  const groups = columns.map((column) => column?.group ?? "");
  const begins = groups.map((group, at) => group !== "" && group !== groups[at - 1]);
  begins.forEach((isBegin, begin) => {
    if (!isBegin) return;
    const length = groups.slice(begin).findIndex((group) => group !== groups[begin]);
    const end = length < 0 ? groups.length - 1 : begin + length - 1;
    if (end > begin) merges.push(`${cellAt(row, begin)}:${cellAt(row, end)}`);
  });
  return groups.map((group, at) => (begins[at] === true ? group : ""));
}
