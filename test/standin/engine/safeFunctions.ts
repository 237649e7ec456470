import { IFunctionService } from "@univerjs/engine-formula";
import type { Context } from "./context";
import { errorValue } from "./errorValues";

/** A built-in function that throws would end Univer's calculation for good; its cell shows #VALUE! instead. */
export function keepFunctionsFromThrowing(context: Context): void {
  for (const executor of context.injector.get(IFunctionService).getExecutors().values()) {
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => {
      try {
        return calculate(...args);
      } catch {
        return errorValue("#VALUE!");
      }
    };
  }
}
