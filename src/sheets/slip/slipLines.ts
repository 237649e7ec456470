import { adviceFor } from "../../domain/engine/advice";
import { texts } from "../../text/texts";
import { slipWords } from "../../text/slipWords";
import { nextGradeTexts } from "../../text/results/adviceText";
import { periodText } from "../book/periodText";
import { blankLine, headingLine, lineCell, lineOf, mergedCell, type SheetLine } from "../kit/lines/line";
import { dayCell } from "../kit/serialDay";
import { slipInputs } from "./slipInputs";
import { slipItems } from "./slipItems";
import { type SlipCells, slipColumns, type SlipRequest } from "./slipRequest";
import { slipResults } from "./slipResults";

const { name, full, own, lost, tried, why } = slipColumns;

/** A slip from the top down, with the row in which its inputs begin, counted from 0. */
export function slipLines(request: SlipRequest, cells: SlipCells): { lines: SheetLine[]; inputsFrom: number } {
  const above = [slipHead, slipResults, slipItems].flatMap((part) => part(request, cells));
  const { lines, first } = slipInputs(request, cells);
  return {
    lines: [...above, ...lines, ...entryLines(request), ...adviceLines(request), ...answerLines(request)],
    inputsFrom: above.length + first,
  };
}

/** Whose slip it is; further pages begin with the same line. */
export function slipTitle({ evaluated: { state, scheme }, person }: SlipRequest): string {
  const words = slipWords(state.language);
  return words.title(scheme.name[state.language], periodText(state), person.name || person.number);
}

function slipHead(request: SlipRequest, cells: SlipCells): SheetLine[] {
  const { evaluated, person, madeOn } = request;
  const { state, scheme } = evaluated;
  const { card, approval } = texts(state.language).sheets;
  const policy = scheme.name[state.language] + approval.version(scheme.version);
  const field = (left: [string, string], right: [string, string]): SheetLine =>
    lineOf(
      20,
      lineCell(name, left[0], "label"),
      mergedCell([full, lost], left[1], "idText"),
      lineCell(tried, right[0], "label"),
      lineCell(why, right[1], "idText"),
    );
  return [
    lineOf(28, lineCell(name, slipTitle(request), "title")),
    field([card.name, person.name], [card.number, person.number]),
    field([card.department, state.department], [card.policy, policy]),
    lineOf(
      20,
      lineCell(name, card.madeOn, "label"),
      mergedCell([full, lost], dayCell(madeOn), "date"),
      mergedCell([tried, why], cells.tried ? slipWords(state.language).own : "", "small"),
    ),
    blankLine(),
  ];
}

/** What was logged about the person, as far as it counts as evidence. */
function entryLines({ evaluated: { state }, entries }: SlipRequest): SheetLine[] {
  if (entries.length === 0) return [];
  const words = slipWords(state.language);
  const lines = entries.map(({ date, rule, times, evidence }) =>
    lineOf(
      20,
      lineCell(name, date ?? "", "centered"),
      mergedCell([full, own], rule, "cell"),
      lineCell(lost, times, "centered"),
      mergedCell([tried, why], evidence, "small"),
    ),
  );
  return [headingLine(22, words.sections.entries), ...lines, blankLine()];
}

/** How far the next grade is, and what would have reached it. */
function adviceLines({ evaluated: { state, scheme }, person, evaluation }: SlipRequest): SheetLine[] {
  const said = nextGradeTexts(evaluation, adviceFor(scheme, person.inputs ?? {}, evaluation), scheme, state.language);
  if (said.length === 0) return [];
  const lines = said.map((line) => lineOf(20, mergedCell([name, why], line, "cell")));
  return [headingLine(22, slipWords(state.language).sections.next), ...lines, blankLine()];
}

/** 知晓 or 有异议, with day and words. */
function answerLines({ evaluated: { state } }: SlipRequest): SheetLine[] {
  const words = slipWords(state.language);
  const { prompts } = texts(state.language).sheets.approval;
  const common = { errorTitle: prompts.wrong, alert: "stop" as const };
  const { answer } = words;
  const options = [answer.known, answer.objected];
  const choice = { ...common, promptTitle: answer.title, prompt: answer.prompt, error: answer.prompt };
  const day = { ...common, promptTitle: answer.date, prompt: prompts.date, error: prompts.wrongDate };
  const text = { ...common, promptTitle: answer.words, prompt: answer.wordsPrompt, error: prompts.wrongLength };
  return [
    headingLine(22, words.sections.answer),
    lineOf(
      26,
      lineCell(name, answer.title, "label"),
      mergedCell([full, own], "", "inputChoiceOnPaper", { ...choice, rule: { kind: "list", options } }),
      lineCell(lost, answer.date, "label"),
      lineCell(tried, "", "inputDateOnPaper", { ...day, rule: { kind: "decimal", min: 1, max: 2_958_465 } }),
      lineCell(why, options.map((option) => `□ ${option}`).join("   "), "small"),
    ),
    lineOf(
      48,
      lineCell(name, answer.words, "label"),
      mergedCell([full, why], "", "inputNoteOnPaper", { ...text, rule: { kind: "textLength", max: 1000 } }),
    ),
    lineOf(
      26,
      lineCell(name, answer.signed, "label"),
      mergedCell([full, why], "", "inputTextOnPaper", { ...text, rule: { kind: "textLength", max: 1000 } }),
    ),
  ];
}
