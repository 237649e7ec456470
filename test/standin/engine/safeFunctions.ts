import { ErrorValueObject, type ErrorType, IFunctionService } from "@univerjs/engine-formula";
import type { Context } from "./context";

/** A built-in function that throws would end Univer's calculation for good; its cell shows #VALUE! instead. */
export function keepFunctionsFromThrowing(context: Context): void {
  for (const executor of context.injector.get(IFunctionService).getExecutors().values()) {
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => {
      try {
        return calculate(...args);
      } catch {
        return ErrorValueObject.create("#VALUE!" as ErrorType);
      }
    };
  }
}
