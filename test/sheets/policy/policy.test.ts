import fc from "fast-check";
import { evaluate } from "../../../src/domain/engine/evaluate";
import { languages } from "../../../src/domain/wording/localText";
import { cellAt } from "../../../src/sheets/kit/address";
import { policyBook } from "../../../src/sheets/policy/policyBook";
import { readPolicy } from "../../../src/sheets/policy/readPolicy";
import { policySheet } from "../../../src/sheets/policy/policySheet";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { flawless, scheme000, stateIn } from "../fixtures";
import { rawOf, typedOver } from "../rawOf";

const sheet = rawOf(policySheet(stateIn("zh-CN")));
const book = policyBook(scheme000, "zh-CN", "规则");
const { cells } = book;
const cellFor = (path: string) => {
  const cell = cells.find((one) => one.path === path);
  if (!cell) throw new Error(`no cell for ${path}`);
  return cell;
};
const typed = (path: string, value: CellValue) => {
  const { row, column } = cellFor(path);
  return readPolicy(typedOver(sheet, [[row, column, value]]), scheme000, book);
};

describe("the policy sheet", () => {
  test.each(languages)("gives back the policy it was made from, in %s", (language) => {
    const raw = rawOf(policySheet(stateIn(language)));
    const reading = readPolicy(raw, scheme000, policyBook(scheme000, language, raw.name));
    expect(reading).toEqual({ scheme: { ok: true, value: scheme000 }, findings: [] });
  });

  test("has one cell for every number, each at its own place", () => {
    const addresses = cells.map((cell) => cell.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const cell of cells) expect(sheet.values[cell.row]?.[cell.column]).toBe(cell.value);
  });

  test("holds every point, threshold, band and deadline of the policy", () => {
    const paths = new Set(cells.flatMap((cell) => [cell.path, ...cell.also]));
    expect(numbersOf(scheme000).filter((path) => !paths.has(path))).toEqual([]);
  });

  test("takes an edited number into the policy and leaves all others", () => {
    const read = typed("items.0.method.pools.0.rules.1.points", 4);
    expect(read.findings).toEqual([]);
    const changed = structuredClone(scheme000);
    const [item] = changed.items;
    if (item?.method.kind !== "deductions") throw new Error("call quality loses points");
    const rule = item.method.pools[0]?.rules[1];
    if (rule) rule.points = 4;
    expect(read.scheme).toEqual({ ok: true, value: changed });
  });

  test("an edited number counts in the next score", () => {
    const read = typed("items.0.method.pools.0.rules.0.points", 6);
    if (!read.scheme.ok) throw new Error("the policy was refused");
    const result = evaluate(read.scheme.value, { ...flawless, rude_tone: 1 });
    expect(result.ok && result.value.total).toBe(94);
  });

  test("the doubtful edge of 90 moves with the band that begins there", () => {
    const read = typed("bands.4.from", 92);
    expect(read.scheme.ok && read.scheme.value.consequences).toContainEqual(
      expect.objectContaining({ kind: "boundary", total: 92 }),
    );
  });

  test.each<[string, string, CellValue, string]>([
    ["blank", "bands.1.pay", "", "policyMissing"],
    ["text", "bands.1.pay", "三百", "policyNotANumber"],
    ["negative", "items.0.method.pools.0.rules.0.points", -5, "policyNegative"],
    ["a count with a fraction", "items.0.method.pools.0.rules.0.free", 0.5, "policyOutOfRange"],
    ["a rate typed as 98", "items.2.method.pools.1.rules.0.threshold", 98, "thresholdNotARate"],
    ["more decimals than anybody prints", "decimals", 9, "policyOutOfRange"],
    ["a cap of 0", "items.2.method.pools.1.cap", 0, "policyOutOfRange"],
  ])("names the cell that is %s", (_, path, value, code) => {
    const { row, column } = cellFor(path);
    const read = typed(path, value);
    expect(read.scheme.ok).toBe(false);
    expect(read.findings).toEqual([
      { issue: expect.objectContaining({ code, path }) as unknown, address: cellAt(row, column) },
    ]);
  });

  test("notices a row that no longer is the one it was", () => {
    const { row, column } = cellFor("bands.1.from");
    const read = readPolicy(typedOver(sheet, [[row, 0, "别的"]]), scheme000, book);
    expect(read.findings).toContainEqual({
      issue: { code: "policyMalformed", path: "bands.1.from", read: "别的" },
      address: cellAt(row, column),
    });
  });

  test("says what is wrong in every bad cell at once", () => {
    const bad = ["bands.1.pay", "bands.2.pay", "items.0.full"].map(cellFor);
    const raw = typedOver(
      sheet,
      bad.map(({ row, column }) => [row, column, ""] as const),
    );
    expect(readPolicy(raw, scheme000, book).findings).toHaveLength(3);
  });

  test("whatever amounts are typed, they come back as typed", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(amounts, (pays) => {
        const changes = pays.map((pay, index) => {
          const { row, column } = cellFor(`bands.${index}.pay`);
          return [row, column, pay] as const;
        });
        const read = readPolicy(typedOver(sheet, changes), scheme000, book);
        expect(read.scheme.ok && read.scheme.value.bands.map((band) => band.pay)).toEqual(pays);
      }),
      { numRuns: 20 },
    );
  });
});

/** Paths of the numbers that decide points, grades, pay and dates; limits of inputs and examples are none. */
function numbersOf(scheme: typeof scheme000): string[] {
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value === "number") return [path];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
  };
  const { items, bands, consequences, deadlines, decimals } = scheme;
  return walk({ items, bands, consequences, deadlines, decimals }, "");
}
