import type { RegisteredScheme } from "./registered";

/** Policies of the compilation 003. */
export const compilation: readonly RegisteredScheme[] = [
  {
    id: "003A",
    source: "003",
    name: { "zh-CN": "KPI 与 360 度结合考核", "zh-TW": "KPI 與 360 度結合考核", en: "KPI and 360° evaluation" },
    rated: { "zh-CN": "员工本人", "zh-TW": "員工本人", en: "The employee" },
    cycle: "month",
    gives: { total: true, grades: 4, pay: "none" },
    what: {
      "zh-CN": "目标完成率加自评、上级、裁决小组评分，另计出勤和奖惩",
      "zh-TW": "目標完成率加自評、上級、裁決小組評分，另計出勤和獎懲",
      en: "Targets and marks of three raters, with attendance, penalties and rewards",
    },
  },
  {
    id: "003B",
    source: "003",
    name: { "zh-CN": "客服部经理月度考核", "zh-TW": "客服部經理月度考核", en: "Service manager's monthly evaluation" },
    rated: { "zh-CN": "客服部经理", "zh-TW": "客服部經理", en: "Service manager" },
    cycle: "month",
    gives: { total: true, grades: 5, pay: "timesBase" },
    what: {
      "zh-CN": "能力 85%、态度 15%，总分决定绩效工资系数",
      "zh-TW": "能力 85%、態度 15%，總分決定績效工資係數",
      en: "Ability 85%, attitude 15%; the total sets the factor of performance pay",
    },
  },
  {
    id: "003C",
    source: "003",
    name: { "zh-CN": "客服部关键绩效指标", "zh-TW": "客服部關鍵績效指標", en: "Key indicators of customer service" },
    rated: {
      "zh-CN": "客服部（每行一个部门或小组）",
      "zh-TW": "客服部（每列一個部門或小組）",
      en: "The service department, one team a row",
    },
    cycle: "month",
    cycles: { lengths: ["quarter", "year"] },
    gives: { total: false, grades: 0, pay: "none" },
    what: {
      "zh-CN": "九项比率指标，只算数值，不打分",
      "zh-TW": "九項比率指標，只算數值，不打分",
      en: "Nine rates and figures without points",
    },
  },
  {
    id: "003D",
    source: "003",
    name: { "zh-CN": "呼叫中心关键绩效指标", "zh-TW": "客服中心關鍵績效指標", en: "Key indicators of the call centre" },
    rated: {
      "zh-CN": "呼叫中心（每行一个班组）",
      "zh-TW": "客服中心（每列一個班組）",
      en: "The call centre, one team a row",
    },
    cycle: "month",
    cycles: { lengths: ["quarter", "year"] },
    gives: { total: false, grades: 0, pay: "none" },
    what: {
      "zh-CN": "八项呼叫指标，只算数值，不打分",
      "zh-TW": "八項呼叫指標，只算數值，不打分",
      en: "Eight call-centre figures without points",
    },
  },
  {
    id: "003E",
    source: "003",
    name: {
      "zh-CN": "客服部经理绩效考核量表",
      "zh-TW": "客服部經理績效考核量表",
      en: "Scale for the customer-service manager",
    },
    rated: { "zh-CN": "客服部经理", "zh-TW": "客服部經理", en: "Customer-service manager" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "十项目标合计 100 分，达标得满分，未达标按比例",
      "zh-TW": "十項目標合計 100 分，達標得滿分，未達標按比例",
      en: "Ten targets worth 100 points; short of a target, the share achieved",
    },
  },
  {
    id: "003F",
    source: "003",
    name: {
      "zh-CN": "呼叫中心经理绩效考核量表",
      "zh-TW": "客服中心經理績效考核量表",
      en: "Scale for the call-centre manager",
    },
    rated: { "zh-CN": "呼叫中心经理", "zh-TW": "客服中心經理", en: "Call-centre manager" },
    cycle: "period",
    gives: { total: true, grades: 0, pay: "none" },
    what: {
      "zh-CN": "十项目标合计 100 分，达标得满分，未达标按比例",
      "zh-TW": "十項目標合計 100 分，達標得滿分，未達標按比例",
      en: "Ten targets worth 100 points; short of a target, the share achieved",
    },
  },
  {
    id: "003P",
    source: "003",
    name: {
      "zh-CN": "投诉接待考核（扣分与罚款）",
      "zh-TW": "投訴接待考核（扣分與罰款）",
      en: "Penalties in complaint handling",
    },
    rated: {
      "zh-CN": "楼层管理员、楼层主管和责任人",
      "zh-TW": "樓層管理員、樓層主管和責任人",
      en: "Floor administrators, floor supervisors and persons responsible",
    },
    cycle: "month",
    gives: { total: false, grades: 0, pay: "none" },
    what: {
      "zh-CN": "按次记扣分和罚款，媒体曝光逐次加重",
      "zh-TW": "按次記扣分和罰款，媒體曝光逐次加重",
      en: "Points and fines per occurrence; media exposure weighs more each time",
    },
  },
];
