import type { Language } from "../domain/wording/localText";

/** How many, with their noun. */
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const zhCN = {
  partTitle: (title: string, name: string) => `${title} · ${name}（填好后请原样发回）`,
  fileName: (period: string, name: string) => `绩效考核_${period}_${name}.xlsx`,
  blank: "空白",
  columns: { kind: "情况", person: "人员", column: "项目", own: "工作簿里", offers: "文件里", file: "文件" },
  kinds: {
    new: "新填",
    changed: "对方改过",
    both: "两边不一致",
    cleared: "对方清空了",
    twice: "几份文件不一致",
    kept: "上次已选保留",
  },
  /** Of a file as a whole. */
  standings: {
    taken: (part: string | null, filled: number, rows: number) =>
      `${part === null ? "没有回收码，按工号对应" : part}：${rows} 人，已填 ${filled} 人`,
    otherNumbers: "文件里的规则数字与工作簿不同，一律按工作簿的规则计算",
    otherPeriod: (period: string) => `是 ${period} 的表，没有收`,
    otherPolicy: (policy: string) => `用的是另一份制度“${policy}”，没有收`,
    nobody: "里面没有人，没有收",
  },
  /** Of a person's row. */
  troubles: {
    unknown: "工作簿里没有这个人，没有收",
    twiceHere: "这个工号在工作簿里不止一行，没有收",
    twiceThere: "这个工号在文件里不止一行，没有收",
    gone: "分发时有这个人，文件里没有了",
    otherName: (here: string) => `工号相同，姓名在工作簿里是“${here}”，没有收`,
    unreadable: (column: string, read: string, why: string) => `“${column}”填的是“${read}”，没有收：${why}`,
    department: (input: string, here: string, there: string) =>
      `部门数据“${input}”：文件里是 ${there}，工作簿里是 ${here}，以工作簿为准`,
  },
  entries: {
    added: (count: number) => `事件台账新增 ${count} 条`,
    beside: (row: number) => `与台账第 ${row} 行同一天、同一事由，内容不同`,
  },
  counts: (cells: number, conflicts: number) => `要写入 ${cells} 格，待决定 ${conflicts} 处`,
  /** A text to paste into a chat. */
  chase: {
    title: (period: string) => `${period}绩效考核表还差以下几份，请今天填好发回：`,
    nothing: (name: string, people: string) => `· ${name}：还没收到（${people}）`,
    open: (name: string, people: string) => `· ${name}：收到了，还没填完（${people}）`,
    separator: "、",
    more: (count: number) => `等 ${count} 人`,
  },
};

export type TravelWords = typeof zhCN;

const zhTW: TravelWords = {
  partTitle: (title, name) => `${title} · ${name}（填好後請原樣寄回）`,
  fileName: (period, name) => `績效考核_${period}_${name}.xlsx`,
  blank: "空白",
  columns: { kind: "情況", person: "人員", column: "項目", own: "活頁簿裡", offers: "檔案裡", file: "檔案" },
  kinds: {
    new: "新填",
    changed: "對方改過",
    both: "兩邊不一致",
    cleared: "對方清空了",
    twice: "幾份檔案不一致",
    kept: "上次已選保留",
  },
  standings: {
    taken: (part, filled, rows) => `${part === null ? "沒有回收碼，按工號對應" : part}：${rows} 人，已填 ${filled} 人`,
    otherNumbers: "檔案裡的規則數字與活頁簿不同，一律按活頁簿的規則計算",
    otherPeriod: (period) => `是 ${period} 的表，沒有收`,
    otherPolicy: (policy) => `用的是另一份制度「${policy}」，沒有收`,
    nobody: "裡面沒有人，沒有收",
  },
  troubles: {
    unknown: "活頁簿裡沒有這個人，沒有收",
    twiceHere: "這個工號在活頁簿裡不止一列，沒有收",
    twiceThere: "這個工號在檔案裡不止一列，沒有收",
    gone: "分發時有這個人，檔案裡沒有了",
    otherName: (here) => `工號相同，姓名在活頁簿裡是「${here}」，沒有收`,
    unreadable: (column, read, why) => `「${column}」填的是「${read}」，沒有收：${why}`,
    department: (input, here, there) => `部門資料「${input}」：檔案裡是 ${there}，活頁簿裡是 ${here}，以活頁簿為準`,
  },
  entries: {
    added: (count) => `事件台帳新增 ${count} 筆`,
    beside: (row) => `與台帳第 ${row} 列同一天、同一事由，內容不同`,
  },
  counts: (cells, conflicts) => `要寫入 ${cells} 格，待決定 ${conflicts} 處`,
  chase: {
    title: (period) => `${period}績效考核表還差以下幾份，請今天填好寄回：`,
    nothing: (name, people) => `· ${name}：還沒收到（${people}）`,
    open: (name, people) => `· ${name}：收到了，還沒填完（${people}）`,
    separator: "、",
    more: (count) => `等 ${count} 人`,
  },
};

const en: TravelWords = {
  partTitle: (title, name) => `${title} · ${name} (fill it in and send this file back)`,
  fileName: (period, name) => `Evaluation_${period}_${name}.xlsx`,
  blank: "blank",
  columns: { kind: "What", person: "Person", column: "Item", own: "Here", offers: "In the file", file: "File" },
  kinds: {
    new: "new",
    changed: "changed there",
    both: "differs on both sides",
    cleared: "cleared there",
    twice: "files differ",
    kept: "kept before",
  },
  standings: {
    taken: (part, filled, rows) =>
      `${part ?? "no return key, matched by staff number"}: ${many(rows, "person", "people")}, ${filled} with entries`,
    otherNumbers: "its policy has other numbers; everything is worked out by those of the workbook",
    otherPeriod: (period) => `is of ${period}; nothing was collected`,
    otherPolicy: (policy) => `follows another policy, “${policy}”; nothing was collected`,
    nobody: "lists nobody; nothing was collected",
  },
  troubles: {
    unknown: "not in the workbook; not collected",
    twiceHere: "this staff number has several rows in the workbook; not collected",
    twiceThere: "this staff number has several rows in the file; not collected",
    gone: "was in the part that was sent out, and is gone from the file",
    otherName: (here) => `the workbook has the name “${here}” for this staff number; not collected`,
    unreadable: (column, read, why) => `“${column}” holds “${read}”; not collected: ${why}`,
    department: (input, here, there) =>
      `department figure “${input}”: ${there} in the file, ${here} here; that of the workbook counts`,
  },
  entries: {
    added: (count) => `${many(count, "new entry", "new entries")} of the incident ledger`,
    beside: (row) => `row ${row} of the ledger has the same day and incident, and says something else`,
  },
  counts: (cells, conflicts) =>
    `${many(cells, "cell", "cells")} to write, ${many(conflicts, "decision", "decisions")} open`,
  chase: {
    title: (period) => `Evaluation sheets for ${period} that are still missing. Please complete and return them today:`,
    nothing: (name, people) => `- ${name}: not received (${people})`,
    open: (name, people) => `- ${name}: received, not complete (${people})`,
    separator: ", ",
    more: (count) => ` and others, ${count} in all`,
  },
};

const byLanguage: Readonly<Record<Language, TravelWords>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** Words of the way out and back: files for supervisors, what returns, slips. */
export const travelWords = (language: Language): TravelWords => byLanguage[language];
