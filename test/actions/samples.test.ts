import { actions } from "../../src/actions/excelActions";
import { copyScheme } from "../../src/domain/edit/editScheme";
import { sampleOf } from "../../src/actions/sample/samples";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { schemeById, schemeIds } from "../../src/schemes";
import { type RunningExcel, startExcel } from "../support/excel";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  await excel.close();
});

/** What is wrong with each sample on purpose, by person. 000 is a whole month of mistakes and has a test of its own. */
const mistakes: Readonly<Record<string, readonly string[]>> = {
  "001": ["error unitTyped KS004", "warning rateForPercent KS007"],
  "002": ["error missing DS005", "error outOfRange DS006"],
  "003A": ["error notAllowed GG005", "warning countAboveLedger GG007"],
  "003B": ["error oddYesNo JL005", "warning rateForPercent JL005"],
  "003C": ["error above Z005"],
  "003D": ["error above B005", "error missing B006"],
  "003E": ["warning rateForPercent FG004"],
  "003F": ["error missing HJ005", "warning farFromOthers HJ004"],
  "003P": ["error outOfRange LC006", "warning remarkMissing LC006"],
  "004PRE": ["error unitTyped SQ006", "error noteMissing SQ007"],
  "004POST": ["error outOfRange SH007", "error missing SH008"],
  "004PAY": ["error unitTyped XC004", "error missing XC007"],
  "004PK": ["error above PK005", "error unitTyped PK009"],
  "004DQNJ-M": ["error outOfRange DQ005", "warning countAboveLedger DQ003"],
  "004DQNJ-Y": ["error outOfRange DY007", "error missing DY009"],
  "004ONLINE": ["error above ZX005", "warning countAboveLedger ZX008"],
  "004SEVEN": ["error percentForNumber QX007", "warning rateForPercent QX003"],
  "004FIELD": ["error above WX006", "error missing WX007"],
};

/** Grades from the best, and the totals of the best and the last; where a policy has none, its own figures. */
const spread: Readonly<Record<string, string>> = {
  "001": "优秀3 达标3 待改进2, 97.65 to 55.52",
  "002": "优秀1 良好3 中等0 合格1 不合格1, 95.33 to 54.08",
  "003A": "A2 B2 C1 D2, 107.74 to 33.2",
  "003B": "A2 B1 C1 D1 E1, 99.25 to 42.68",
  "003E": "100 to 63.16",
  "003F": "100 to 72.76",
  "004PRE": "95.45 to 62",
  "004POST": "96 to 61",
  "004DQNJ-M": "104 to 54.5",
  "004DQNJ-Y": "100.58 to 70.23",
  "004ONLINE": "100 to 65",
  "004SEVEN": "98.1 to 80.35",
  "004FIELD": "99.02 to 69.06",
};

const spreadOf = ({ scheme, people }: EvaluatedPeriod): string => {
  const evaluations = people.flatMap(({ evaluation }) => evaluation ?? []);
  const grades = [...scheme.bands]
    .reverse()
    .map(({ grade }) => `${grade}${String(evaluations.filter(({ band }) => band?.grade === grade).length)}`);
  const totals = evaluations.map(({ total }) => total ?? 0);
  const ends = `${String(Math.max(...totals))} to ${String(Math.min(...totals))}`;
  return grades.length === 0 ? ends : `${grades.join(" ")}, ${ends}`;
};

const usual = { language: "zh-CN", department: "客服部", month: "2026-09", rows: 3 } as const;

const others = schemeIds.filter((id) => id !== "000");

async function load(schemeId: string): Promise<EvaluatedPeriod> {
  excel.reset();
  const month = { quarter: "2026-09", year: "2025-11", month: "2026-10", period: "2026-10" } as const;
  const cycle = schemeById(schemeId)?.cycle ?? "month";
  await must(actions.samplePeriod({ schemeId, language: "zh-CN", month: month[cycle] }, silent));
  await excel.standIn.settled();
  const read = await must(actions.readOpenPeriod(today));
  if (read === null) throw new Error("The sample made no month");
  return read;
}

describe("The sample of every policy", () => {
  test.each(others)("%s has its mistakes and no others, and everybody without one is scored", async (schemeId) => {
    const evaluated = await load(schemeId);
    expect([evaluated.scheme.id, evaluated.isPolicySound]).toEqual([schemeId, true]);
    const wrong = evaluated.findings.filter(({ severity }) => severity !== "notice");
    const told = wrong.map(({ severity, issue, person }) => `${severity} ${issue.code} ${person?.number ?? ""}`);
    expect(told.sort()).toEqual([...(mistakes[schemeId] ?? [])].sort());
    const unscored = evaluated.people.filter(({ evaluation }) => evaluation === null).map(({ number }) => number);
    const faulty = new Set(wrong.flatMap(({ severity, person }) => (severity === "error" ? [person?.number] : [])));
    expect(unscored.filter((number) => !faulty.has(number))).toEqual([]);
    expect(evaluated.people.length).toBeGreaterThanOrEqual(6);
    if (evaluated.scheme.total.kind !== "none") expect(spreadOf(evaluated)).toBe(spread[schemeId]);
  });

  test.each(schemeIds)("%s types only into inputs of its policy, in every language", async (schemeId) => {
    const scheme = schemeById(schemeId);
    const sample = await sampleOf(schemeId);
    if (!scheme || !sample) throw new Error(`No sample of ${schemeId}`);
    expect(sample.scheme).toBe(schemeId);
    const inputs = new Set([...scheme.inputs.map(({ id }) => id), "note"]);
    const typed = sample.people.flatMap((person) => [
      ...Object.keys(person.inputs),
      ...Object.keys(person.notes ?? {}),
    ]);
    const all = [...typed, ...Object.keys(sample.departmentInputs), ...sample.ledger.map(({ rule }) => rule)];
    expect(all.filter((id) => !inputs.has(id))).toEqual([]);
    const numbers = new Set(sample.people.map(({ number }) => number));
    if (schemeId !== "000") expect(sample.ledger.filter(({ number }) => !numbers.has(number))).toEqual([]);
    for (const { evidence } of sample.ledger) for (const words of Object.values(evidence)) expect(words).not.toBe("");
  });

  test("a policy of one's own has none", async () => {
    excel.reset();
    expect(await actions.samplePeriod({ schemeId: "own", language: "en", month: "2026-10" }, silent)).toEqual({
      ok: false,
      issues: [{ code: "schemeUnknown", id: "own" }],
    });
  });

  test("a new month under a policy of one's own remembers that policy", async () => {
    const scheme = schemeById("000");
    if (!scheme) throw new Error("000 is shipped");
    const name = { "zh-CN": "试行办法", "zh-TW": "試行辦法", en: "On trial" };
    excel.reset();
    await must(
      actions.newPeriod({ ...usual, schemeId: "own", policy: copyScheme(scheme, "own", name) }, today, silent),
    );
    expect((await must(actions.readOpenPeriod(today)))?.scheme).toMatchObject({ id: "own", name });
  });
});
