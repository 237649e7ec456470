/** Words that several sheets share. */
export const common = {
  names: {
    guide: "说明",
    policy: "规则",
    score: "评分表",
    ledger: "事件台账",
    approval: "审批表",
    interviewIndex: "面谈名单",
    interviewPrefix: "面谈_",
    state: "_KPI",
  },
  /** A score card is called this and the person's name. */
  cardPrefix: "考核表_",
  /** The sheet of everybody's score cards; no person is called so. */
  cardsTogether: "考核表_（全部）",
  /** "2026-10" */
  month: (month: string) => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`,
  /** A numbered heading. */
  section: (place: number, title: string) => `${"一二三四五六".charAt(place - 1)}、${title}`,
  footer: "第 &P 页，共 &N 页",
};
