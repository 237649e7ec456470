import type { RegisteredScheme } from "./registered";

/** Policies of the questions and answers 004. */
export const questions: readonly RegisteredScheme[] = [
  {
    id: "004PRE",
    source: "004",
    name: { "zh-CN": "网店售前客服考核", "zh-TW": "網路商店售前客服考核", en: "Online shop: pre-sales service" },
    rated: { "zh-CN": "售前客服", "zh-TW": "售前客服", en: "Pre-sales staff" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "服务 35、转化 30、客单价 20、接待量 10、退款 5",
      "zh-TW": "服務 35、轉化 30、客單價 20、接待量 10、退款 5",
      en: "Service 35, conversion 30, order value 20, volume 10, refunds 5",
    },
  },
  {
    id: "004POST",
    source: "004",
    name: { "zh-CN": "网店售后客服考核", "zh-TW": "網路商店售後客服考核", en: "Online shop: after-sales service" },
    rated: { "zh-CN": "售后客服", "zh-TW": "售後客服", en: "After-sales staff" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "服务得分 40、解决率 40、接待客户数 20",
      "zh-TW": "服務得分 40、解決率 40、接待客戶數 20",
      en: "Service 40, resolution 40, customers served 20",
    },
  },
  {
    id: "004PAY",
    source: "004",
    name: { "zh-CN": "网店售后客服薪酬", "zh-TW": "網路商店售後客服薪酬", en: "Online shop: after-sales pay" },
    rated: { "zh-CN": "售后客服", "zh-TW": "售後客服", en: "After-sales staff" },
    cycle: "month",
    gives: { total: false, grades: 0, pay: "lines" },
    what: {
      "zh-CN": "订单提成、达标才发的奖金和底薪相加",
      "zh-TW": "訂單佣金、達標才發的獎金和底薪相加",
      en: "Commission, a bonus due only when all targets are met, and base pay",
    },
  },
  {
    id: "004PK",
    source: "004",
    name: {
      "zh-CN": "网店售前客服四项 PK",
      "zh-TW": "網路商店售前客服四項 PK",
      en: "Online shop: four-factor contest",
    },
    rated: { "zh-CN": "售前客服", "zh-TW": "售前客服", en: "Pre-sales staff" },
    cycle: "period",
    gives: { total: false, grades: 0, pay: "prizes" },
    what: {
      "zh-CN": "四个因素各自排名，前三名有奖",
      "zh-TW": "四個因素各自排名，前三名有獎",
      en: "Four separate rankings; the first three places win a prize",
    },
  },
  {
    id: "004DQNJ-M",
    source: "004",
    name: {
      "zh-CN": "德勤能绩月度考核",
      "zh-TW": "德勤能績月度考核",
      en: "Character, diligence, ability, results: month",
    },
    rated: { "zh-CN": "客服部员工", "zh-TW": "客服部員工", en: "Staff of the service department" },
    cycle: "month",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "德 20、勤 20、能 30、绩 30，可加嘉奖和上级调整",
      "zh-TW": "德 20、勤 20、能 30、績 30，可加嘉獎和上級調整",
      en: "Character 20, diligence 20, ability 30, results 30, with commendations",
    },
  },
  {
    id: "004DQNJ-Y",
    source: "004",
    name: {
      "zh-CN": "德勤能绩年度考核",
      "zh-TW": "德勤能績年度考核",
      en: "Character, diligence, ability, results: year",
    },
    rated: { "zh-CN": "客服部员工", "zh-TW": "客服部員工", en: "Staff of the service department" },
    cycle: "year",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "周检月检 20%、月度平均 30%、年终考核 50%",
      "zh-TW": "週檢月檢 20%、月度平均 30%、年終考核 50%",
      en: "Checks 20%, mean of the months 30%, year-end review 50%",
    },
  },
  {
    id: "004ONLINE",
    source: "004",
    name: { "zh-CN": "在线客服关键行为抽样", "zh-TW": "線上客服關鍵行為抽樣", en: "Online service: sampled behaviour" },
    rated: { "zh-CN": "在线客服", "zh-TW": "線上客服", en: "Online service staff" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "抽查服务态度、响应及时、专业度，另记投诉",
      "zh-TW": "抽查服務態度、回應及時、專業度，另記投訴",
      en: "Sampled attitude, promptness and skill; complaints are noted",
    },
  },
  {
    id: "004SEVEN",
    source: "004",
    name: { "zh-CN": "客服部七项指标", "zh-TW": "客服部七項指標", en: "Seven indicators of customer service" },
    rated: {
      "zh-CN": "客服部（每行一个部门或小组）",
      "zh-TW": "客服部（每列一個部門或小組）",
      en: "The service department, one team a row",
    },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "意见、反馈、投诉等七项指标的平均",
      "zh-TW": "意見、回饋、投訴等七項指標的平均",
      en: "Mean of seven indicators from suggestions to turnover",
    },
  },
  {
    id: "004FIELD",
    source: "004",
    name: { "zh-CN": "售后服务人员四率", "zh-TW": "售後服務人員四率", en: "Four rates of field service" },
    rated: { "zh-CN": "售后服务人员", "zh-TW": "售後服務人員", en: "Field service staff" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "到达、满意、保持、出勤四个比率的平均",
      "zh-TW": "到達、滿意、保持、出勤四個比率的平均",
      en: "Mean of four rates: arrival, satisfaction, lasting repair, attendance",
    },
  },
];
