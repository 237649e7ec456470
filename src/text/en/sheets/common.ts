import type { common as reference } from "../../zh-CN/sheets/common";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];

export const common: typeof reference = {
  names: {
    guide: "Guide",
    policy: "Policy",
    score: "Scores",
    ledger: "Incidents",
    approval: "Approval",
    interviewIndex: "Interviews",
    interviewPrefix: "Interview_",
    state: "_KPI",
  },
  cardPrefix: "Card_",
  cardsTogether: "Card_(all)",
  month: (month) => `${[...months, "November", "December"][Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`,
  /** A numbered heading. */
  section: (place, title) => `${String(place)}  ${title}`,
  footer: "Page &P of &N",
};
