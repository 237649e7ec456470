import type { Validation } from "../kit/plan";
import type { RollUpWriting } from "./rollUpRequest";

/** A result of its own is a number from 0 on, or nothing. */
export const ownValidation = ({ words }: RollUpWriting, range: string): Validation => ({
  range,
  rule: { kind: "decimal", min: 0, max: null },
  promptTitle: words.rollUp.own,
  prompt: words.rollUp.prompts.own,
  errorTitle: words.rollUp.own,
  error: words.rollUp.prompts.ownError,
  alert: "stop",
});
