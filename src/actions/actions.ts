import type { Language } from "../domain/wording/localText";
import type { PeriodLength } from "../domain/time/period";
import type { PolicyVersion } from "../domain/scheme/registeredVersion";
import type { Result } from "../domain/issue/result";
import type { Scheme } from "../domain/scheme/scheme";
import type { HostFacts } from "../excel/hostFacts";
import type { ApprovalChange } from "../sheets/approval/approvalChanges";
import type { Dialect } from "../sheets/kit/dialect";
import type { CellRef } from "../sheets/kit/finding";
import type { PersonsFix } from "./applyFixes";
import type { PlannedResults, ResultsAsked } from "../sheets/plannedResults";
import type { AdoptedSource } from "../sheets/book/adoptedSource";
import type { FormulaFaults } from "../sheets/book/formulaFaults";
import type { EvaluatedPeriod } from "../sheets/book/evaluatedPeriod";
import type { SeenWorkbook } from "../sheets/book/seenWorkbook";
import type { ChosenInterview, SheetNames, WorkbookState } from "../sheets/book/workbookState";
import type { Edit } from "../sheets/reading/edit";
import type { NewEntry } from "../sheets/reading/newEntry";
import type { OtherBook } from "../sheets/taken/otherBook";
import type { PeopleOrder } from "../domain/people/peopleOrder";
import type { RecordSource } from "../sheets/records/recordTable";
import type { Progress } from "../domain/outcome/progress";
import type { FoundRecords } from "../sheets/records/recordTable";
import type { ImportedRecords, RecordRequest } from "./importRecords";
import type { PolicyEdit } from "./applyPolicy";
import type { KeptComparison } from "../sheets/compared/comparedSheet";
import type { Roster } from "../sheets/lists/roster";
import type { ReadRecords } from "./readRecords";
import type { TheirTables } from "./readTables";
import type { FigureToWrite } from "./takeFigures";
import type { Returned } from "../sheets/travel/returned";
import type { Named } from "../domain/people/identity";
import type { CollectOrder } from "./collectReturned";
import type { SlipsFor } from "./makeSlips";
import type { MadeFile, SplitRequest } from "./splitWorkbook";
import type { Waiting } from "./unhurried";
import type { AddinReference } from "../xlsx/write/paneParts";
import type { Template } from "../xlsx/templateFile";

export interface NewPeriod {
  schemeId: string;
  /** A policy of one's own; without it, the shipped one of that id. */
  policy?: Scheme;
  language: Language;
  department: string;
  /** "2026-10"; the last month of a quarter or a year. */
  month: string;
  /** The policy's own cycle where nobody chose. */
  periodLength?: PeriodLength;
  /** Formulas that call KPI functions where nobody chose. */
  dialect?: Dialect;
  /** Rows for people, blank ones to grow included. */
  rows: number;
  /** Other names for sheets whose usual name is taken. */
  sheets?: Partial<SheetNames>;
  /** Listed on 评分表 from the start. */
  people?: readonly { number: string; name: string }[];
  /** What the workbook of the period before hands on. */
  carried?: Pick<WorkbookState, "policyLog" | "pending" | "records" | "history" | "approver">;
}

/** A file the user chose, as a browser hands it out. */
export interface OtherFile {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A period with a shipped policy's made-up team. */
export type SamplePeriod = Pick<NewPeriod, "schemeId" | "language" | "month" | "periodLength" | "dialect" | "sheets">;

/** A period that is evaluated in a table that is there. */
export type AdoptOrder = Omit<NewPeriod, "rows" | "people" | "dialect"> & { source: AdoptedSource };

/** Which longer period, and the other workbooks that belong to it. */
export interface RollUpOrder {
  length: Exclude<PeriodLength, "month">;
  books: readonly OtherBook[];
}

export interface ApprovalDecision {
  kind: "approve" | "return";
  by: string;
  reason: string;
}

/** Whose score card: one person's, or everybody's who has a result. */
export type CardsFor = "all" | { number: string; name: string };

/** Score cards that were made. */
export interface MadeCards {
  sheets: readonly string[];
  people: number;
  /** Sheets of everybody's cards that were not replaced, because of what is written there about people without a result now. */
  kept: readonly string[];
}

/** Where the user is in the workbook. */
export interface UserPlace {
  sheet: string;
  address: string;
}

/** The period with what was seen of the workbook it was judged from, so that an edit needs no more read than its own cells. */
export interface FollowedPeriod extends EvaluatedPeriod {
  seen: SeenWorkbook;
  /** What has become of the add-in's own formulas, as the last whole read found them: no event names a result. */
  faults: FormulaFaults;
}

/** Everything a user can do, shared by pane, ribbon and tests. Dates are ISO days and come in as arguments. */
export interface Actions {
  /** null when the workbook holds no period yet. Two round trips while an answer fits into 5 MB; a third where cells were locked. */
  readOpenPeriod(today: string): Promise<Result<FollowedPeriod | null>>;
  /** The same after edits, in one round trip as long as the edits say what they changed. */
  readEdits(before: FollowedPeriod, edits: readonly Edit[], today: string): Promise<Result<FollowedPeriod | null>>;
  /** The period in another workbook's file, evaluated anew from what was typed there. The file is only read, in short stretches, and may be stopped. Where it forgot its policy, `known` is looked at beside the shipped ones. */
  readOtherPeriod(file: OtherFile, today: string, waiting?: Waiting, known?: Scheme): Promise<Result<EvaluatedPeriod>>;
  /** Fails with nameTaken when a sheet name is in use; ask, then call again with other names. */
  newPeriod(request: NewPeriod, today: string, progress: Progress): Promise<Result<null>>;
  /** A period that is evaluated in people's own table, of which no cell is changed; fails with nameTaken as newPeriod does, and where the table is not found. */
  adoptTable(order: AdoptOrder, today: string, progress: Progress): Promise<Result<null>>;
  /** Another meaning of the columns of the adopted table, or other figures of the department. */
  remapTable(source: AdoptedSource, today: string): Promise<Result<null>>;
  /** What `writeResults` would write; nothing is changed. */
  previewResults(asked: ResultsAsked, today: string): Promise<Result<PlannedResults>>;
  /** Results into blank cells of the adopted table, or beside it; what stands there is never overwritten. */
  writeResults(asked: ResultsAsked, today: string): Promise<Result<{ cells: number }>>;
  /** Takes formulas and columns of results off the adopted table again; what somebody has changed since stays and is counted. */
  takeResultsBack(today: string): Promise<Result<{ cells: number; kept: number }>>;
  /** New period with invented people and figures, and some mistakes to find; fails with nameTaken as newPeriod does. */
  samplePeriod(request: SamplePeriod, progress: Progress): Promise<Result<null>>;
  /** Lists of people on sheets of the workbook. */
  findRosters(): Promise<Result<readonly Roster[]>>;
  addPeople(people: readonly { number: string; name: string }[]): Promise<Result<{ added: number }>>;
  /** An entry in the next blank row of 事件台账; gives the row, counted from 1. */
  logIncident(entry: NewEntry, today: string): Promise<Result<{ row: number }>>;
  /** Puts the rows of 评分表 in order; blank rows come last. */
  sortPeople(by: PeopleOrder): Promise<Result<null>>;
  goTo(cell: CellRef): Promise<Result<null>>;
  /** All of them in one write, or none. */
  applyFixes(fixes: readonly PersonsFix[]): Promise<Result<null>>;
  makeApproval(today: string, progress: Progress): Promise<Result<{ changes: readonly ApprovalChange[] }>>;
  decide(decision: ApprovalDecision, today: string): Promise<Result<null>>;
  publish(on: string): Promise<Result<null>>;
  /** Sheets for those the policy names and for `chosen`, who replace those chosen before; without it these stay. */
  makeInterviews(
    today: string,
    progress: Progress,
    chosen?: readonly ChosenInterview[],
  ): Promise<Result<{ made: readonly string[]; kept: readonly string[] }>>;
  /** Score cards to print and sign, everybody's on one sheet; opinions and signatures on those that are there stay. */
  makeCards(who: CardsFor, today: string, progress: Progress): Promise<Result<MadeCards>>;
  /** Tables and lists of the workbook that could hold records of calls, tickets or mails. */
  findRecords(): Promise<Result<readonly FoundRecords[]>>;
  readRecords(source: RecordSource): Promise<Result<ReadRecords>>;
  /** Every sheet that is not the add-in's own, as somebody made it; works without a period. */
  readTables(): Promise<Result<TheirTables>>;
  /** Keeps a comparison of somebody's own table with a policy on a sheet of its own, which replaces the one made before; works without a period. */
  keepComparison(kept: KeptComparison, progress: Progress): Promise<Result<{ sheet: string }>>;
  /** Fills inputs with formulas over records; typed figures stay unless the request says otherwise. */
  importRecords(request: RecordRequest, today: string): Promise<Result<ImportedRecords>>;
  /** Files for supervisors, with the rows of theirs only; the workbook remembers what it waits for. A ZIP of several has no name yet. */
  splitWorkbook(request: SplitRequest, today: string): Promise<Result<MadeFile>>;
  /** What came back in a file, as far as it is compared; the file is only read, and may be stopped. */
  readReturned(file: OtherFile, today: string, waiting: Waiting, known: Scheme): Promise<Result<Returned>>;
  /** Writes what returned files have, as it was shown and decided. */
  collectReturned(order: CollectOrder, today: string): Promise<Result<{ cells: number; entries: number }>>;
  /** Files of slips; one of several people has no name yet. */
  makeSlips(who: SlipsFor, evaluated: EvaluatedPeriod, today: string): Promise<Result<MadeFile>>;
  /** Who has been given their slip. */
  noteSlips(people: readonly Named[], on: string): Promise<Result<null>>;
  /** Writes figures that other workbooks give. */
  takeFigures(figures: readonly FigureToWrite[], today: string): Promise<Result<{ cells: number; kept: number }>>;
  /** 季度汇总 or 年度汇总 from this workbook and others; results typed on it stay. */
  makeRollUp(order: RollUpOrder, today: string, progress: Progress): Promise<Result<{ sheet: string }>>;
  /** Figures in the place of the formulas over records. */
  freezeRecords(): Promise<Result<{ cells: number }>>;
  /** Other numbers of the policy, from this month or a later one on. */
  applyPolicy(edit: PolicyEdit, today: string): Promise<Result<null>>;
  /** The formulas of 评分表 in the other dialect, where every cell shows the same by them; otherwise nothing is changed and the cells are named. */
  changeDialect(dialect: Dialect, today: string): Promise<Result<{ cells: number }>>;
  /** Every faulty formula of the add-in's own as it should be, on protected sheets too. */
  repairFormulas(today: string): Promise<Result<{ cells: number }>>;
  /** Gives up numbers that wait for a later month. */
  dropPending(waiting: PolicyVersion): Promise<Result<null>>;
  /** Puts back what an action began that never came to its end; names the sheets. */
  takeBack(): Promise<Result<readonly string[]>>;
  /** Notes anew what the workbook is, from the sound parts of a damaged record and what the sheets show; false where it was sound. `own` is a policy that does not ship with the add-in. */
  restoreState(own?: Scheme): Promise<Result<boolean>>;
  /** Makes an empty 事件台账 where it was deleted; false where there is one. */
  makeLedger(): Promise<Result<boolean>>;
  /** Calculates what is old where Excel does so only when asked. */
  calculateNow(): Promise<Result<null>>;
  place(): Promise<Result<UserPlace>>;
  /** Whether the pane opens together with this workbook. */
  opensWithWorkbook(): Promise<Result<boolean>>;
  openWithWorkbook(opens: boolean): Promise<Result<null>>;
  /** The workbook of a new period as the bytes of a file; of plain formulas where no add-in is named. The open workbook is not asked. */
  makeTemplate(template: Template, addin: AddinReference | null): Promise<Result<Uint8Array>>;
  /** Opens an .xlsx file in a new window of Excel; the open workbook stays as it is. */
  openFile(bytes: Uint8Array): Promise<Result<null>>;
  /** What the add-in runs in, for a report to whoever looks after it. */
  hostFacts(): Promise<HostFacts>;
  /** Calls back after edits and moves of the selection until the returned function is called. */
  watch(on: {
    edited?: (edit: Edit) => void;
    moved?: (place: UserPlace) => void;
  }): Promise<Result<() => Promise<void>>>;
}
