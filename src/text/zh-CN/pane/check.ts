/** What the check found. */
export const check = {
  title: "检查",
  severity: { error: "错误", warning: "警告", notice: "提示" },
  severityHint: {
    error: "修正之前不能出分，或分数不可靠",
    warning: "很可能填错，请核对",
    notice: "供参考，不影响分数",
  },
  filter: "按级别筛选",
  all: "全部",
  summary: (errors: string, warnings: string, notices: string) =>
    `${errors} 处错误、${warnings} 处警告、${notices} 条提示`,
  allClear: "没有发现问题",
  allClearHint: "改动表格后会自动再检查。",
  noneOfKind: "没有这一级的问题。",
  nobody: "评分表还没有人员，暂无可检查的内容。",
  watching: "改动表格后自动再检查",
  notWatching: "自动检查没有开启，请用“重新读取”。",
  rereading: "正在重新检查…",
  goTo: (place: string) => `跳到 ${place}`,
  fix: (what: string) => `修正：${what}`,
  read: "当前",
  expected: "应填",
  /** The same where it is no cell that is to be filled in. */
  shouldBe: "应为",
  /** The same where it may well stay as it is. */
  explained: "说明",
  fixTo: (value: string) => `改为 ${value}`,
  fixNumbers: (values: readonly string[]) => `改为 ${values.join("、")}`,
  fixEmpty: "清空",
  fixFormula: "恢复公式",
  fixShow: "取消隐藏",
  fixUnlock: "解锁这些单元格",
  fixExtend: (rows: string) => `表格加 ${rows} 行`,
  fixAll: (count: string) => `同类 ${count} 处一起改`,
  fixed: "已修正。",
  fixedMany: (count: string) => `已修正 ${count} 处。`,
  notAllFixed: (done: string, left: string) =>
    done === "0" ? `已写入，但 ${left} 处问题仍然存在。` : `已修正 ${done} 处，另有 ${left} 处仍然存在。`,
  notUndoable: "此步不能用 Ctrl+Z 撤销。",
  more: (count: string) => `再显示 ${count} 条`,
};
