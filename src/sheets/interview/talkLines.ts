import { lineCell, headingLine, type SheetLine, lineOf, mergedCell, type Typed } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import { dayCell } from "../kit/serialDay";
import { type AgreedMeasure, agreedRows } from "./interviewNotes";
import { type InterviewRequest, sheetWords, lastColumn } from "./interviewRequest";

/** What may be typed on an interview sheet. */
export function interviewValidations({ evaluated }: InterviewRequest) {
  const { interview, approval } = sheetWords(evaluated);
  const { prompts } = interview;
  const common = { errorTitle: approval.prompts.wrong, alert: "stop" as const };
  return {
    text: (promptTitle: string, prompt = prompts.text): Typed => ({
      ...common,
      promptTitle,
      prompt,
      rule: { kind: "textLength", max: 1000 },
      error: prompts.wrongLength,
    }),
    day: (promptTitle: string, prompt: string): Typed => ({
      ...common,
      promptTitle,
      prompt,
      rule: { kind: "decimal", min: 1, max: 2_958_465 },
      error: prompts.wrongDate,
    }),
  };
}

/** What is agreed: by when, who helps, what came of it. */
function measureLines(request: InterviewRequest): SheetLine[] {
  const { interview } = sheetWords(request.evaluated);
  const { text } = interviewValidations(request);
  const column = (id: keyof AgreedMeasure, header: string): TableColumn<Partial<AgreedMeasure>> => ({
    id,
    header,
    style: "inputNoteOnPaper",
    says: (measure) => measure[id] ?? "",
  });
  const columns = placedColumns([
    { ...column("what", interview.measures), spans: 3, typed: text(interview.measures) },
    { ...column("by", interview.by), typed: text(interview.by, interview.prompts.by) },
    column("helper", interview.helper),
    { ...column("outcome", interview.outcome), spans: 2 },
  ]);
  return [
    tableHeader(20, columns),
    ...Array.from({ length: agreedRows }, (_, index) => tableRow(30, columns, request.notes.measures[index] ?? {})),
  ];
}

function signatureLines(request: InterviewRequest): SheetLine[] {
  const { evaluated, notes } = request;
  const { interview } = sheetWords(evaluated);
  const signed = interviewValidations(request).day(interview.signedOn, interview.prompts.wrongDate);
  const signature = (label: string, who: string, day: string | null): SheetLine =>
    lineOf(
      28,
      lineCell(0, label, "label"),
      mergedCell([1, 3], who, "inputTextOnPaper"),
      lineCell(4, interview.signedOn, "label"),
      mergedCell([5, lastColumn], dayCell(day), "inputDateOnPaper", signed),
    );
  return [
    signature(interview.employee, notes.employee, notes.employeeOn),
    signature(interview.supervisor, notes.supervisor, notes.supervisorOn),
  ];
}

/** Section 4: what is talked about, agreed and signed. */
export function talkLines(request: InterviewRequest): SheetLine[] {
  const { evaluated, notes } = request;
  const { interview } = sheetWords(evaluated);
  const { text } = interviewValidations(request);
  const note = (height: number, label: string, says: string, typed: Typed): SheetLine =>
    lineOf(height, lineCell(0, label, "label"), mergedCell([1, lastColumn], says, "inputNoteOnPaper", typed));
  const review = text(interview.strengths);
  return [
    headingLine(26, interview.talk),
    { ...note(46, interview.strengths, notes.strengths, review), leadsOn: true },
    note(60, interview.causes, notes.causes, review),
    ...measureLines(request),
    note(46, interview.words, notes.words, text(interview.words)),
    ...signatureLines(request),
  ];
}
