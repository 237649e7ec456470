import type { Process } from "./process";

/** States of an appeal against a result, in the words of source 001. */
type ComplaintState =
  "员工申诉" | "HR初审" | "复核数据" | "三方会议" | "达成共识?" | "修正结果" | "绩效考核委员会仲裁" | "重新评估";

/** 申诉流程 of 001 (R001-43). The source draws no way on from 重新评估 and none from the committee, whose word is final. */
export const complaintProcess: Process<ComplaintState> = {
  start: "员工申诉",
  steps: {
    员工申诉: { submit: "HR初审" },
    HR初审: { 程序合规: "复核数据", 程序违规: "重新评估" },
    复核数据: { done: "三方会议" },
    三方会议: { done: "达成共识?" },
    "达成共识?": { 是: "修正结果", 否: "绩效考核委员会仲裁" },
    修正结果: {},
    绩效考核委员会仲裁: {},
    重新评估: {},
  },
};
