/** Words about a policy that is drafted from the headings of a table. */
export const draft = {
  option: "按表头起草的制度",
  begin: "按表头起草制度…",
  beginHint: "没有合适的制度时，可以从标题和公式起草一份，由您逐项确认。",
  refused: "起草不了：各项得分没有写明满分或权重。请在标题里写上满分（如“质量(20)”），再按“重新读取”。",
  found: "从表里读到的",
  foundHint: "下面的数都来自表里，点单元格可以核对；没有读到的，请自己填写。",
  unused: (columns: string) => `没有用进制度的列：${columns}。其中有考核项目的，请在下面自己添加。`,
  unread: "没有读懂的公式",
  unreadAt: (formula: string) => `${formula}：不能据此起草，请自己填写等级或奖金。`,
  above: (grade: string, bound: string) =>
    `表中公式高于 ${bound} 分才是“${grade}”；这里按达到 ${bound} 分起草，请确认。`,
  place: (place: string, value: string) => `${place}：${value}`,
};
