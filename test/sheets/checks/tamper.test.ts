import { readFileSync } from "node:fs";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import { isClaim } from "../../../src/sheets/book/madeSheets";
import { parseState, stateBlock } from "../../../src/sheets/book/stateSheet";
import { decisionRecord } from "../../../src/sheets/checks/decisionRecord";
import { shownAltered } from "../../../src/sheets/checks/shownAltered";
import { cellAt, cellOf } from "../../../src/sheets/kit/address";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { aPeriod } from "../../support/aPeriod";
import { typedOver } from "../rawOf";
import { decidedPeriod, madeOn, openCells } from "./decidedPeriod";

const month = aPeriod(1);
month.log({ number: "K101" });
month.type(month.at(0, "rude_tone"), 1);
const { raw, plans } = decidedPeriod(month.raw);

/** Everything that a look at the period tells. */
const told = (period: RawPeriod): string => {
  const { findings, isApprovalStale } = readPeriod(period, madeOn);
  return JSON.stringify([isApprovalStale, findings]);
};
/** The same of sheets made from the period: nothing else is read from them. */
const toldOfMade = (period: RawPeriod): string =>
  JSON.stringify([...shownAltered({ raw: period }), ...decisionRecord({ raw: period })]);

interface Tried {
  sheet: RawSheet;
  without: (cells: RawSheet) => RawPeriod;
  look: (period: RawPeriod) => string;
}

const [interview, card] = raw.ofPeople;
if (raw.approval === null || raw.interviewIndex === null || !interview || !card) throw new Error("A sheet is missing");

const sheets: readonly Tried[] = [
  { sheet: raw.score, without: (score) => ({ ...raw, score }), look: told },
  { sheet: raw.policy, without: (policy) => ({ ...raw, policy }), look: told },
  { sheet: raw.ledger, without: (ledger) => ({ ...raw, ledger }), look: told },
  { sheet: raw.approval, without: (approval) => ({ ...raw, approval }), look: toldOfMade },
  { sheet: raw.interviewIndex, without: (interviewIndex) => ({ ...raw, interviewIndex }), look: toldOfMade },
  { sheet: interview, without: (one) => ({ ...raw, ofPeople: [one, card] }), look: toldOfMade },
  { sheet: card, without: (one) => ({ ...raw, ofPeople: [interview, one] }), look: toldOfMade },
];

/** Formulas of table rows that belong to nobody yet. */
const isOfNobody = ({ name }: RawSheet, row: number): boolean =>
  (name === raw.score.name && row > raw.scoreTable.row + 1) ||
  (name === raw.ledger.name && row > raw.ledgerTable.row + 1);

/** Every cell that holds something, changed in turn; the addresses of those nobody hears of. */
function changedInTurn({ sheet, without, look }: Tried): { changed: number; unnoticed: string[] } {
  const before = look(raw);
  const cells = sheet.formulas.flatMap((line, row) =>
    isOfNobody(sheet, row) ? [] : line.flatMap((cell, column) => (cell === "" ? [] : [{ row, column, cell }])),
  );
  const unnoticed = cells.filter(({ row, column, cell }) => {
    const other = typeof cell === "number" ? cell + 1 : "9999";
    return look(without(typedOver(sheet, [[row, column, other]]))) === before;
  });
  return { changed: cells.length, unnoticed: unnoticed.map(({ row, column }) => cellAt(row, column)) };
}

/** Words that only explain: titles, headings beside the table, what a rule is called and where it is from. */
const isWords = ({ formulas }: RawSheet, address: string): boolean => {
  const { row, column } = cellOf(address);
  const cell = formulas[row]?.[column];
  return typeof cell === "string" && !cell.startsWith("=");
};

/** Cells people fill in after the approval: opinions, signatures and their days. */
const open: Readonly<Record<string, readonly string[]>> = { [raw.approval.name]: ["C26", "C27", "H27"] };

const openOf = (name: string): string[] => {
  const plan = Object.values(plans).find((one) => one.name === name);
  if (!plan) throw new Error(`No plan of ${name}`);
  return openCells(plan);
};

describe("Of an approved period every cell is changed in turn, and the next look tells of it", () => {
  const lines: string[] = [];

  test.each(sheets)("on $sheet.name unless it only explains or is filled in later", (one) => {
    const { changed, unnoticed } = changedInTurn(one);
    const { name } = one.sheet;
    lines.push(`| ${name} | ${String(changed)} | ${String(changed - unnoticed.length)} |`);
    const read = name === raw.score.name || name === raw.policy.name || name === raw.ledger.name;
    const free = read ? unnoticed.filter((cell) => isWords(one.sheet, cell)) : (open[name] ?? []);
    expect(unnoticed).toEqual(free);
  });

  test("and so is every blank cell of a made sheet, below and beside it too, where nobody is to write", () => {
    const text = "补发 500";
    for (const { sheet, without } of sheets.filter(({ look }) => look === toldOfMade)) {
      const free = new Set(openOf(sheet.name));
      const width = Math.max(...sheet.formulas.map((line) => line.length));
      const added = Array.from({ length: sheet.formulas.length + 2 }, (_, row) =>
        Array.from({ length: width + 2 }, (__, column) => ({ row, column, cell: cellAt(row, column) })),
      ).flatMap((line) => line.filter(({ row, column }) => (sheet.formulas[row]?.[column] ?? "") === ""));
      const silent = added.filter(({ row, column, cell }) => {
        const typed = without(typedOver(sheet, [[row, column, text]]));
        return !toldOfMade(typed).includes(`"address":"${cell}","written":"","read":"${text}"`);
      });
      expect(silent.map(({ cell }) => cell).filter((cell) => !free.has(cell))).toEqual([]);
      expect(added.length).toBeGreaterThan(silent.length);
    }
  });

  test("and a card, an interview sheet or 审批表 under another name is held to what it showed, and its copy is named", () => {
    const { approval } = raw;
    for (const sheet of [approval, interview, card]) {
      if (sheet === null) throw new Error("No approval sheet");
      const called = { ...sheet, name: "随便叫什么" };
      const typed = typedOver(called, [[sheet.formulas.length, 0, "补发 500"]]);
      const copied = (one: RawSheet) => shownAltered({ raw: { ...raw, ofPeople: [...raw.ofPeople, one] } });
      expect(copied(called)).toMatchObject([
        { severity: "warning", issue: { code: "shownCopied", sheet: called.name, page: sheet.name } },
      ]);
      expect(copied(typed).map(({ issue }) => issue.code)).toEqual(["shownCopied", "shownAltered"]);
      if (sheet === approval) continue;
      const renamed = (one: RawSheet) =>
        shownAltered({ raw: { ...raw, ofPeople: raw.ofPeople.map((there) => (there === sheet ? one : there)) } });
      expect(renamed(called)).toEqual([]);
      expect(renamed(typed)).toMatchObject([{ issue: { code: "shownAltered", sheet: called.name } }]);
      expect(renamed(typedOver(called, [[1, 1, "乙"]]))).toMatchObject([
        { issue: { code: "shownAltered", cells: [{ read: "乙" }] } },
      ]);
    }
  });

  describe.each([
    ["an interview sheet", interview],
    ["a card", card],
  ])("and %s under another name whose head is typed over", (_, sheet) => {
    const look = (cells: readonly (readonly [number, number, string | number])[]) => {
      const typed = { ...typedOver(sheet, cells), name: "随便叫什么" };
      const ofPeople = isClaim(raw.state, typed.formulas) ? [typed] : [];
      const others = raw.ofPeople.filter((one) => one !== sheet);
      return shownAltered({ raw: { ...raw, ofPeople: [...others, ...ofPeople] } });
    };
    const unknown = [{ severity: "warning", issue: { code: "shownUnknown", sheets: ["随便叫什么"] } }];
    const ofSeptember = sheet.formulas
      .slice(0, 4)
      .flatMap((line, row) =>
        line.flatMap((cell, at) =>
          String(cell).includes("10月") ? [[row, at, String(cell).replace("10月", "09月")] as const] : [],
        ),
      );

    test.each<[string, readonly (readonly [number, number, string | number])[], readonly object[]]>([
      [
        "title and name",
        [
          [0, 0, "奖金通知"],
          [1, 1, "乙"],
        ],
        unknown,
      ],
      [
        "title, name, number and pay",
        [
          [0, 0, "奖金通知"],
          [1, 1, "乙"],
          [1, 3, "K9"],
          [2, 6, 9999],
        ],
        unknown,
      ],
      [
        "name, department and more, under its title",
        [
          [1, 1, "乙"],
          [1, 6, "销售"],
          [2, 1, 1],
        ],
        unknown,
      ],
      ["the name, and the period wherever it stands", [...ofSeptember, [1, 1, "乙"]], []],
    ])("%s: named as one that nobody can vouch for, unless it is of another period", (_cells, cells, findings) => {
      expect(look(cells)).toMatchObject(findings);
      expect(look(cells)).toHaveLength(findings.length);
    });

    test("a sheet of one's own beside it, with words of its head in other places, is told nothing of", () => {
      const own = ["姓名", "工号", "部门", "等级", "奖金(元)"].map((word, at) => [0, at, word] as const);
      const blank = sheet.formulas.slice(0, 4).flatMap((line, row) => line.map((_cell, at) => [row, at, ""] as const));
      expect(look([...blank, ...own])).toEqual([]);
    });
  });

  test("and where nothing is remembered of them, it is said once that nobody can vouch for them", () => {
    const state = { ...raw.state, shown: undefined, approval: null };
    const names = [raw.approval, raw.interviewIndex, interview, card].map((sheet) => sheet?.name);
    expect(shownAltered({ raw: { ...raw, state } })).toMatchObject([
      { severity: "warning", issue: { code: "shownUnknown", sheets: names } },
    ]);
  });

  test("on the hidden sheet, the older copy apart, which vouches for itself when it is needed", () => {
    const { rows } = stateBlock(raw.state);
    const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "")));
    const sheet: RawSheet = { name: "_KPI", values: cells, formulas: cells };
    const copy = cells.findIndex(([key]) => key === "copy");
    const used = cells
      .slice(0, copy)
      .flatMap((line, row) => line.flatMap((cell, at) => (cell === "" ? [] : [{ row, at }])));
    const unnoticed = used.filter(({ row, at }) => {
      const stored = parseState(typedOver(sheet, [[row, at, "9999"]]));
      return stored.ok && !stored.value.isOlder;
    });
    lines.push(`| \\_KPI | ${String(used.length)} | ${String(used.length - unnoticed.length)} |`);
    expect(unnoticed).toEqual([]);
  });

  test("and the table in README says how many there are", () => {
    const readme = readFileSync("README.md", "utf8").replaceAll(/ +\|/g, " |");
    expect(lines.filter((line) => !readme.includes(line.slice(0, -2)))).toEqual([]);
  });
});
