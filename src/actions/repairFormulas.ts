import type { Result } from "../domain/issue/result";
import { ok } from "../domain/outcome/outcome";
import { setCells } from "../excel/setCells";
import { dialectOf } from "../sheets/book/dialectOf";
import { formulaFaults } from "../sheets/formulaFaults";
import { ownFormulaEdits } from "../sheets/ownFormulaEdits";
import { readPeriod } from "../sheets/readPeriod";
import { withPeriod } from "./withPeriod";
import { writeFormulas } from "./writeFormulas";

/**
 * Puts every formula of the add-in's own back that was written over or is not known here, and enters those anew whose results are not
 * current: on 评分表 in the workbook's dialect, on 规则 and 事件台账 as the check says. All of them or none.
 */
export const repairFormulas = (today: string): Promise<Result<{ cells: number }>> =>
  withPeriod(async (open) => {
    const { raw } = open.reading;
    const evaluated = readPeriod(raw, today);
    const faults = formulaFaults(raw, evaluated);
    const beside = evaluated.findings.flatMap(({ issue, fix }) =>
      issue.code === "cellFormulaReplaced" && fix?.kind === "setFormula" && fix.at.sheet !== raw.score.name
        ? [{ at: fix.at, from: fix.from, to: { formula: fix.to } }]
        : [],
    );
    const done = await setCells(open.change, beside);
    if (!done.ok) return done;
    if (raw.theirs === undefined) {
      const again = new Set([...faults.unknown, ...faults.stale].map(({ address }) => address));
      await writeFormulas(open, ownFormulaEdits(raw, dialectOf(raw.state), again));
    }
    return ok({ cells: Object.values(faults).flat().length });
  });
