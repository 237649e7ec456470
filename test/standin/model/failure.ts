/** The error codes of Excel that the stand-in gives. */
export type FailureCode =
  | "AccessDenied"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** An answer Excel gives instead of a result; anything else that is thrown is a fault of the stand-in itself. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

export const accessDenied = (what: string) => new Failure("AccessDenied", `The sheet is protected: ${what}.`);
export const invalidArgument = (what: string) => new Failure("InvalidArgument", what);
export const invalidOperation = (what: string) => new Failure("InvalidOperation", what);
export const itemNotFound = (what: string) => new Failure("ItemNotFound", `There is no ${what}.`);
export const alreadyExists = (what: string) => new Failure("ItemAlreadyExists", `There is already a ${what}.`);
export const notImplemented = (what: string) => new Failure("NotImplemented", `The stand-in does not know ${what}.`);
