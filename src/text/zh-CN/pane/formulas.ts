/** What the formulas of a workbook call, by who opens it. */
export const formulas = {
  who: "谁来打开这个工作簿？",
  opens: { addin: "都用装了加载项的 Excel", native: "任何表格软件，含 WPS" },
  hints: {
    addin: "公式用 KPI 函数，较短、好读。没有加载项的电脑只显示上次的结果，重算后变成 #NAME?。以后可以改。",
    native: "用普通公式，哪里都能算，结果相同；公式较长。检查、审批和面谈仍在装了加载项的 Excel 里做。以后可以改。",
  },
  title: "公式",
  now: { addin: "用 KPI 函数，要用装了加载项的 Excel 打开。", native: "用普通公式，任何表格软件都能算。" },
  change: { addin: "改回 KPI 函数", native: "改成普通公式" },
  changeHint: "在原处改写，逐格核对；有一格结果会变就全部不改。",
  changed: {
    addin: (cells: string): string => `已改回 KPI 函数，改写 ${cells} 格，逐格核对结果相同。`,
    native: (cells: string): string => `已改成普通公式，改写 ${cells} 格，逐格核对结果相同。`,
  },
  faulty: (cells: string): string => `有 ${cells} 格公式要修`,
  faults: {
    overwritten: (cells: string): string => `${cells} 格被数值或别的公式盖住，不再按制度计算`,
    unknown: (cells: string): string =>
      `${cells} 格认不出 KPI 函数（#NAME?）：文件在没有加载项的地方算过或存过，或加载项还没启动好`,
    otherDialect: (cells: string): string => `${cells} 格是另一种写法：结果相同，换台电脑可能只有一部分能算`,
    stale: (cells: string): string => `${cells} 格的结果不是按现在的数据算出的`,
  },
  places: (cells: string, isAll: boolean): string => `（${cells}${isAll ? "" : " 等"}）`,
  listing: "、",
  engine: "窗格里的得分和等级按填写的数据重新计算，不受影响。",
  repair: "修好公式",
  repairHint: "写回应有的公式并重新计算；受保护的表也能修，填写的数据不动，盖住公式的内容会被换掉。",
  repaired: (cells: string): string => `已写回公式（${cells} 格）并重新计算。`,
  stillUnknown: "修过仍是 #NAME? 时，请改成普通公式。",
};
