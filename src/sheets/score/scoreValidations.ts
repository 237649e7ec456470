import { limitsOf } from "../../domain/scheme/limits";
import type { Input } from "../../domain/inputs/input";
import { texts } from "../../text/texts";
import { cellAt, rangeAt } from "../kit/address";
import type { WorkbookState } from "../book/workbookState";
import type { Validation, ValidationRule } from "../kit/plan";
import { fitsIntoRule } from "../kit/listRule";
import { promptLimit, shortened, titleLimit } from "../kit/shortened";
import type { ScoreLayout } from "../columns/scoreLayout";

function numberRule(state: WorkbookState, input: Input): { rule: ValidationRule; error: string } {
  const { prompts } = texts(state.language).sheets.score;
  const { min, max } = limitsOf(state.scheme, input);
  const most = max === Number.MAX_SAFE_INTEGER ? null : max;
  const rule: ValidationRule = { kind: input.kind === "count" ? "whole" : "decimal", min, max: most };
  if (input.kind === "count" && min === 0 && most === null) return { rule, error: prompts.wrongWhole };
  if (most !== null) {
    const error = min === 0 ? prompts.wrongNumber(String(most)) : prompts.wrongBetween(String(min), String(most));
    return { rule, error };
  }
  return { rule, error: min === 0 ? prompts.wrongAmount : prompts.wrongFrom(String(min)) };
}

function ruleFor(state: WorkbookState, input: Input): { rule: ValidationRule; error: string } {
  const { prompts, yes, no } = texts(state.language).sheets.score;
  const options = (input.allowed ?? []).map(String);
  if (options.length > 0 && fitsIntoRule(options)) {
    return { rule: { kind: "list", options }, error: prompts.wrongAllowed(options.join(prompts.separator)) };
  }
  switch (input.kind) {
    case "yesNo":
      return { rule: { kind: "list", options: [yes, no] }, error: prompts.wrongChoice };
    case "note":
      return { rule: { kind: "textLength", max: 500 }, error: prompts.wrongLength };
    case "count":
    case "quantity":
    case "percent":
    case "money":
    case "mark":
    case "rating":
      return numberRule(state, input);
  }
}

/** The policy's own words, and the notes that go with an input. */
function promptOf({ scheme, language }: WorkbookState, input: Input): string {
  const { prompts } = texts(language).sheets.score;
  const called = (input.requires ?? []).map((id) => scheme.inputs.find((one) => one.id === id)?.short[language] ?? id);
  return [
    input.prompt[language],
    ...(called.length > 0 ? [prompts.requires(called.join(prompts.separator))] : []),
  ].join("\n");
}

/** Marks only warn: their limit follows 规则, which this rule cannot. */
function inputValidation(state: WorkbookState, input: Input, range: string): Validation {
  const { rule, error } = ruleFor(state, input);
  return {
    range,
    rule,
    promptTitle: shortened(input.name[state.language], titleLimit),
    prompt: shortened(promptOf(state, input), promptLimit),
    errorTitle: texts(state.language).sheets.score.prompts.wrong,
    error: shortened(error, promptLimit),
    alert: input.kind === "mark" && input.allowed === undefined ? "warning" : "stop",
  };
}

/** What may be typed where on 评分表, with the policy's own words as the prompt. */
export function scoreValidations(state: WorkbookState, layout: ScoreLayout): Validation[] {
  const { prompts, number, name, note } = texts(state.language).sheets.score;
  const free = { number: [number, prompts.number], name: [name, prompts.name], note: [note, prompts.note] } as const;
  const inColumn = layout.columns.flatMap((column, index): Validation[] => {
    const range = rangeAt(layout.headerRow + 1, index, layout.headerRow + layout.rows, index);
    if (column.input) return [inputValidation(state, column.input, range)];
    if (column.id !== "number" && column.id !== "name" && column.id !== "note") return [];
    const [promptTitle, prompt] = free[column.id];
    const rule: ValidationRule = { kind: "textLength", max: column.id === "note" ? 500 : 40 };
    return [{ range, rule, promptTitle, prompt, errorTitle: prompts.wrong, error: prompts.wrongLength, alert: "stop" }];
  });
  const ofDepartment = state.scheme.inputs.flatMap((input): Validation[] => {
    const place = layout.department[input.id];
    return place ? [inputValidation(state, input, cellAt(place.row, place.column))] : [];
  });
  return [...ofDepartment, ...inColumn];
}
