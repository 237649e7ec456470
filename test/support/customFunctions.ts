/** What Excel puts beside the functions: its error class and codes. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Lets functions be called without Excel; `language` is Excel's display language. */
export function standInForExcel(language: string): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FunctionError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: () => undefined,
    },
    Office: { context: { displayLanguage: language } },
  });
}

/** "#VALUE! message" where the call is refused, its value otherwise. */
export function answer(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError) return `${error.code} ${error.message}`;
    throw error;
  }
}
