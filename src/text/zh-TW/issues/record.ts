import type { DecisionPart, RecordIssue } from "../../../domain/issue/recordIssue";
import type { DifferentCell } from "../../../domain/issue/setUpIssue";
import { words, type WordsFor } from "../../form/issueWords";

const parts: Readonly<Record<DecisionPart, string>> = {
  decision: "簽核結論",
  approver: "核准人",
  approvedOn: "簽核日期",
  reason: "退回原因",
  publishedOn: "公布日期",
};

const few = 5;

const blankOr = (text: string): string => (text === "" ? "空白" : `「${text}」`);

const cell = ({ address, read }: DifferentCell): string => `${address} 現為${blankOr(read)}`;
const was = ({ address, written }: DifferentCell): string => `${address} 原為${blankOr(written)}`;

const listed = (cells: readonly DifferentCell[], say: (one: DifferentCell) => string): string =>
  cells.slice(0, few).map(say).join("；") + (cells.length > few ? `；等 ${cells.length} 格` : "");

const named = (sheets: readonly string[]): string =>
  sheets.slice(0, few).join("、") + (sheets.length > few ? ` 等 ${sheets.length} 張表` : "");

export const record: WordsFor<RecordIssue> = {
  shownAltered: (is) =>
    words(
      `${is.sheet} 產生以後被改動過`,
      listed(is.cells, cell),
      listed(is.cells, was),
      "這張表由增益集產生，除填寫欄外不應改動。請復原改動，或重新產生這張表；資料有誤的，請在評分表裡改正後再重新產生。",
    ),
  shownCopied: (is) =>
    words(
      `${is.sheet} 與 ${is.page} 是同一張表`,
      `${is.sheet} 的表頭與 ${is.page} 相同`,
      "每張表只有一份",
      `請核對哪一張有效，以 ${is.page} 為準的，請刪除多出來的一張；留作存檔的，請移到別的活頁簿。`,
    ),
  shownUnknown: (is) =>
    words(
      "有些表的內容無法核對",
      named(is.sheets),
      "由增益集產生並有紀錄的表",
      "這些表標著本期的標題，或表頭與本期為個人產生的表大半相同，但活頁簿裡沒有它們產生時的紀錄（例如找回設定之後，或表頭已被改寫），內容是否被改動過無從核對。請重新產生；不能覆蓋的，請先改名或刪除舊表。在此之前，請勿以這些表為準。",
    ),
  decisionDiffers: (is) =>
    words(
      `簽核表上的${parts[is.part]}與簽核紀錄不一致`,
      blankOr(is.read),
      `簽核時記錄的是${blankOr(is.recorded)}`,
      "請恢復為簽核時的內容；確實要改變簽核意見的，請在工作窗格裡重新簽核。",
    ),
  decisionNotRecorded: (is) =>
    words(
      "簽核表上填了簽核結論，但尚未完成簽核",
      blankOr(is.read),
      "在工作窗格的「簽核」裡作出決定",
      "請核准人在工作窗格裡按「核准」或「退回」：增益集會核對資料是否仍與簽核表一致，並記下核准人和日期。",
    ),
  ledgerEntrySince: (is) =>
    words(
      "這筆事件在簽核表產生之後新增或改動過",
      `簽核表產生於 ${is.madeOn}`,
      "簽核表產生時已有的事件",
      "核准人看到的簽核表裡沒有這筆內容。請核對；確有必要的，請重新產生簽核表，再次簽核。",
    ),
  ledgerEntriesGone: (is) =>
    words(
      "事件紀錄表裡有事件在簽核表產生之後被刪除或改動",
      `少了 ${is.count} 筆原有的事件`,
      `與 ${is.madeOn} 產生簽核表時一致`,
      "請核對事件紀錄表；誤刪的請恢復，確有必要改動的，請重新產生簽核表，再次簽核。",
    ),
};
