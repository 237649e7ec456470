import type { Actions } from "../../src/actions/actions";
import type { Issue } from "../../src/domain/issue/issue";
import { failed } from "../../src/domain/outcome/outcome";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { approval, approved, findings, october, team } from "./periods";

export interface Scene {
  evaluated: EvaluatedPeriod | null;
  actions?: Partial<Actions>;
  /** Row of the person selected in the grid. */
  selected?: number;
}

const refused = failed<Issue>({
  code: "excelRefused",
  excelCode: "AccessDenied",
  reason: "The sheet is protected",
  place: "评分表",
});
const complete = team.filter((person) => person.evaluation);

/** Every state of the month the pane must be able to show. */
export const scenes: Readonly<Record<string, Scene>> = {
  first: { evaluated: null },
  refused: { evaluated: null, actions: { samplePeriod: () => Promise.resolve(refused) } },
  clash: {
    evaluated: null,
    actions: { newPeriod: () => Promise.resolve(failed({ code: "nameTaken", names: ["评分表", "规则"] })) },
  },
  empty: { evaluated: october({ people: [] }) },
  sample: { evaluated: october({ findings }), selected: team[1]?.row ?? 0 },
  clear: { evaluated: october({ people: complete }), selected: team[4]?.row ?? 0 },
  waiting: { evaluated: october({ people: complete, approval: approval() }) },
  stale: { evaluated: october({ people: complete, approval: approval(), isApprovalStale: true, findings }) },
  returned: {
    evaluated: october({
      people: complete,
      approval: approval({
        status: "returned",
        decidedOn: "2026-11-12",
        decidedBy: "周审批",
        reason: "李乙二的迟到次数与打卡记录不一致，请核对。",
      }),
    }),
  },
  approved: { evaluated: october({ people: complete, approval: approved, findings: findings.slice(-1) }) },
  published: {
    evaluated: october({
      people: complete,
      approval: { ...approved, publishedOn: "2026-11-05" },
      findings: findings.slice(-1),
    }),
  },
  busy: {
    evaluated: october({ people: complete }),
    actions: { makeApproval: (_today, progress) => (progress(3, 12), new Promise(() => undefined)) },
  },
};
