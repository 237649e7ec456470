/** What the formulas of a workbook call, by who opens it. */
export const formulas = {
  who: "谁来打开这个工作簿？",
  opens: { addin: "都用装了加载项的 Excel", native: "任何表格软件，含 WPS" },
  hints: {
    addin: "公式用 KPI 函数，较短、好读。没有加载项的电脑只显示上次的结果，重算后变成 #NAME?。以后可以改。",
    native: "用普通公式，哪里都能算，结果相同；公式较长。检查、审批和面谈仍在装了加载项的 Excel 里做。以后可以改。",
  },
};
