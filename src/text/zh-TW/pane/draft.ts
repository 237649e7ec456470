import type { draft as reference } from "../../zh-CN/pane/draft";

export const draft: typeof reference = {
  option: "按標題起草的制度",
  begin: "按標題起草制度…",
  beginHint: "沒有合適的制度時，可以從標題和公式起草一份，由您逐項確認。",
  refused: "無法起草：各項得分沒有寫明滿分或權重。請在標題裡寫上滿分（如「品質(20)」），再按「重新讀取」。",
  found: "從表裡讀到的",
  foundHint: "下面的數都來自表裡，點儲存格可以核對；沒有讀到的，請自己填寫。",
  unused: (columns) => `沒有用進制度的欄：${columns}。其中有考核項目的，請在下面自己新增。`,
  unread: "沒有讀懂的公式",
  unreadAt: (formula) => `${formula}：不能據此起草，請自己填寫等級或獎金。`,
  above: (grade, bound) => `表中公式高於 ${bound} 分才是「${grade}」；這裡按達到 ${bound} 分起草，請確認。`,
  place: (place, value) => `${place}：${value}`,
};
