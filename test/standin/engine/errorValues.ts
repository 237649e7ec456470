import { type BaseValueObject, ERROR_TYPE_SET, type ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** What Excel shows while a custom function is being asked; Univer's own list of errors lacks it. */
export const BUSY = "#BUSY!";

const errors = ERROR_TYPE_SET as Set<string>;
errors.add(BUSY);

export function isErrorText(text: string): boolean {
  return errors.has(text);
}

/** The error value with this text. */
export function errorValue(text: string): BaseValueObject {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- #BUSY! is an error Univer has no name for
  return ErrorValueObject.create(text as ErrorType);
}
