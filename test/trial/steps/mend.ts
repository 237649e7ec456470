import { actions } from "../../../src/actions/excelActions";
import type { FollowedPeriod } from "../../../src/actions/actions";
import { cellAt, cellOf } from "../../../src/sheets/kit/address";
import { styles } from "../../../src/sheets/kit/styles";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { differs } from "../compare/entry";
import { type Found, taken } from "../found";
import { errorsIn, layoutOf, periodNow } from "../period";
import type { Step } from "../step";
import { write } from "../write";

const isInput = (style: keyof typeof styles): boolean => "isUnlocked" in styles[style];

/** Whose inputs nothing is wrong with. */
function soundPerson(period: FollowedPeriod): FollowedPeriod["people"][number] | undefined {
  const wrong = new Set(errorsIn(period).map(({ person }) => person?.number));
  return period.people.find(({ evaluation, number }) => evaluation !== null && !wrong.has(number));
}

/** The inputs of a sound person in the rows of those with errors, and numbers of their own where they share one. */
async function copySound(period: FollowedPeriod): Promise<void> {
  const sound = soundPerson(period);
  if (!sound) return;
  const { columns } = layoutOf(period);
  const { raw } = period.seen;
  const rows = new Set(errorsIn(period).flatMap(({ at }) => (at?.sheet === raw.score.name ? [rowOf(at.address)] : [])));
  const cells = [...rows].flatMap((row) =>
    columns.flatMap(({ id, style, role }, column): { at: string; value: CellValue }[] => {
      if (id === "number") return [{ at: cellAt(row - 1, column), value: `'SY9${String(row).padStart(2, "0")}` }];
      if (role === "identity" || !isInput(style)) return [];
      return [{ at: cellAt(row - 1, column), value: raw.score.formulas[sound.row - 1]?.[column] ?? "" }];
    }),
  );
  await write(raw.score.name, cells);
}

const rowOf = (address: string): number => cellOf(address).row + 1;

export const mendTeam: Step = {
  title: "mend the slips of the team by the fixes offered and by hand",
  async act({ found }) {
    const fixes = errorsIn(await periodNow(found)).flatMap(({ fix }) => (fix ? [fix] : []));
    if (fixes.length > 0) await taken(actions.applyFixes(fixes), found);
    await copySound(await periodNow(found));
    const left = errorsIn(await periodNow(found)).map(({ issue, at }) => `${issue.code} ${at?.address ?? ""}`);
    found.push(...differs({ sheet: "", at: "", member: "findings" }, [], left));
    return undefined;
  },
};

interface Slip {
  at: string;
  sheet: string;
  value: number;
}

/** A number above 0 that somebody typed for a person. */
function typedNumber(period: FollowedPeriod): Slip | null {
  const { score } = period.seen.raw;
  const row = (soundPerson(period)?.row ?? 0) - 1;
  const line = score.formulas[row] ?? [];
  const isTyped = (value: CellValue | undefined): value is number => typeof value === "number" && value > 0;
  const column = layoutOf(period).columns.findIndex(({ role }, at) => role === "input" && isTyped(line[at]));
  const value = line[column];
  return isTyped(value) ? { sheet: score.name, at: cellAt(row, column), value } : null;
}

const aboutCell = ({ findings }: FollowedPeriod, { at }: Slip) => findings.filter((one) => one.at?.address === at);

async function mended(slip: Slip, found: Found[]): Promise<void> {
  const [finding] = aboutCell(await periodNow(found), slip);
  found.push(...differs({ sheet: slip.sheet, at: slip.at, member: "findings" }, "unitTyped", finding?.issue.code));
  if (finding?.fix) await taken(actions.applyFixes([finding.fix]), found);
  else await write(slip.sheet, [slip]);
  const { row, column } = cellOf(slip.at);
  const read = (await periodNow(found)).seen.raw.score.formulas[row]?.[column];
  found.push(...differs({ sheet: slip.sheet, at: slip.at, member: "Range.values" }, slip.value, read));
}

export const breakAndMend: Step = {
  title: "type a unit behind a number, find it and mend it",
  async act({ found }) {
    const slip = typedNumber(await periodNow(found));
    if (slip === null) return "nobody has a number above 0";
    await write(slip.sheet, [{ at: slip.at, value: `'${String(slip.value)}个` }]);
    await mended(slip, found);
    return undefined;
  },
};
