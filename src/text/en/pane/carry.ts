import { counted } from "../counted";
import type { carry as reference } from "../../zh-CN/pane/carry";

export const carry: typeof reference = {
  title: "Carry on from the workbook before",
  lead: "Choose the evaluation file of the period before: department, policy, people, the settings for raw records and the results come along. That file is only read.",
  choose: "Choose last period's file…",
  other: "Another file…",
  remove: "Do not carry on",
  refused: (file) => `"${file}" cannot be carried on`,
  status: {
    approved: "approved",
    waiting: "waiting for approval",
    returned: "returned",
    none: "no approval sheet yet",
  },
  restored:
    "The record of that workbook is damaged; its policy and period were recognized by its policy and score sheets, and its approval cannot be verified. Check them before you carry on.",
  notApproved:
    "That period has not been approved, so its results may still change. What is taken over here does not follow by itself.",
  stale: "Figures or policy changed there after the approval. The results are those the file gives now.",
  people: (chosen, all) => `People taken over: ${chosen} of ${all}`,
  peopleHint: "Untick those who have left.",
  nobody: "Nobody is listed there.",
  allPeople: "Everybody",
  policy: "Policy",
  asIs: "The same as there",
  found: (count) => `${counted(count, "number")} changed on its policy sheet without being registered`,
  basis: "Which numbers the new workbook begins with",
  bases: {
    sheet: "Those on the policy sheet; they are added to the change log",
    registered: "Registered ones only, without these changes",
  },
  unsound:
    "Nobody can be scored by these numbers: the policy sheet has errors. Take the registered numbers, or make the workbook and put the policy sheet right there.",
  unsoundRegistered:
    "The registered numbers do not work either. Make the workbook and put the policy sheet right there.",
  begun: (month) => `Numbers that waited for ${month} take effect`,
  waits: (month) => `Numbers from ${month} on go on waiting`,
  own: (month) => `The policy of ${month}`,
  results: (count, from, to) => `Results of ${counted(count, "period")} come along (${from} to ${to})`,
  oneResult: (month) => `The results of ${month} come along`,
  resultsHint:
    "They fill the comparison on the approval sheet and tell grades that come several times in a row; they are kept on the hidden sheet only.",
  otherPolicyResults: "Under another policy the results cannot be compared; they are only kept.",
  records: (count) =>
    `${counted(count, "setting")} for raw records carried over; paste a table with the same headings to use them`,
  unevaluated: (count) => `${count} people had no result there`,
  tooFewRows: (count) => `The ${count} people taken over need at least as many rows.`,
};
