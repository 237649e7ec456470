import type { AdoptedIssue, OnOwnTableOnly } from "../../../domain/issue/adoptedIssue";
import { words, type WordsFor } from "../../form/issueWords";

const listed = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("、");

const onTheirTable: Readonly<Record<OnOwnTableOnly, { title: string; instead: string }>> = {
  sort: {
    title: "您自己的表請用 Excel 排序",
    instead: "請選取整張名單，用「資料」裡的「排序」；排序後按欄標題和姓名繼續讀取，結果不受影響。",
  },
  people: {
    title: "請直接在您自己的表裡加人",
    instead: "請在名單裡插入一列，填上工號、姓名和資料；下次檢查就會讀到。",
  },
  records: {
    title: "您自己的表裡不寫入統計公式",
    instead: "請用自己的公式統計，或把數字填進對應的欄；也可以新建一張評分表，再匯入記錄。",
  },
  figures: {
    title: "您自己的表裡不寫入別的活頁簿的數字",
    instead: "請對照窗格裡列出的數字，填進對應的欄。",
  },
  formulas: {
    title: "您自己的表裡沒有增益集的公式",
    instead: "表裡的公式由您自己管理；增益集寫在其他工作表裡的都是普通公式。",
  },
  split: {
    title: "您自己的表不能從這裡分發",
    instead: "請把各人的列另存成檔案發出去；想從這裡分發和收回，請新建一張評分表。",
  },
};

export const adopted: WordsFor<AdoptedIssue> = {
  tableNotFound: (is) =>
    words(
      `在「${is.sheet}」裡找不到原來的考核表格`,
      "沒有這些欄標題，或標題下面沒有人",
      listed(is.headings),
      "請復原對欄標題的改動，或在窗格裡重新指定各欄的含義；表裡的內容沒有改動。",
    ),
  severalTables: (is) =>
    words(
      "有幾張表格的欄標題都一樣，分不清是哪一張",
      listed(is.sheets),
      "只有一張這樣的表格",
      "請給多出的表格換個標題，或移到別的活頁簿，然後再檢查。",
    ),
  mappedColumnGone: (is) =>
    words(
      is.times === 0
        ? `「${is.sheet}」裡找不到「${is.column}」欄`
        : `「${is.sheet}」裡有 ${is.times} 個「${is.column}」欄`,
      is.times === 0 ? "沒有這個欄標題" : `${is.times} 欄的標題相同`,
      `欄標題「${is.column}」`,
      "請改回欄標題，或在窗格裡重新指定各欄的含義。這一欄在此之前不讀取，也不會按 0 計算。",
    ),
  columnsAdded: (is) =>
    words(
      `「${is.sheet}」裡多了沒有指定含義的欄`,
      listed(is.columns),
      "已指定含義的欄",
      "這些欄不參與計分，可以保留；需要參與的，請在窗格裡指定含義。",
    ),
  inputsWithoutColumn: (is, say) =>
    words(
      "有的資料在表裡沒有對應的欄",
      is.inputs.map((input) => say.input(input)).join("、"),
      "制度要求的每項資料都有一欄",
      "請在表裡加上這些欄，再在窗格裡指定含義；在此之前不計算結果。",
    ),
  marksNotTaken: (is) =>
    words(
      "這個考核期的制度不直接給這些項目打分",
      listed(is.columns),
      "規則裡列明的計分資料",
      "請把這些欄指定為計分用的資料或不使用；要改為直接打分，請在新的活頁簿裡重新開始。",
    ),
  notOnTheirTable: (is) =>
    words(
      onTheirTable[is.wanted].title,
      `「${is.sheet}」是您自己的表格`,
      "由增益集產生的評分表",
      onTheirTable[is.wanted].instead,
    ),
  notAdopted: () =>
    words(
      "這個活頁簿用的是增益集產生的評分表",
      "評分表",
      "您自己的表格",
      "結果已經在評分表裡，不需要另外寫入；要用自己的表格，請在有那張表格的活頁簿裡重新開始。",
    ),
};
