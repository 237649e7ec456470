import { ArrayValueObject, type BaseFunction, type BaseValueObject, functionLookup } from "@univerjs/engine-formula";

type FunctionClass = new (name: string) => BaseFunction;

const Sort = functionLookup.find(([, name]) => String(name) === "SORT")?.[0] as unknown as FunctionClass;

/** Univer's SORT reorders its source in the cache all formulas share; this one sorts a copy. */
class SafeSort extends Sort {
  override calculate(source: BaseValueObject, ...rest: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return super.calculate(isArray(source) ? copyOf(source) : source, ...rest);
  }
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

function copyOf(source: ArrayValueObject): ArrayValueObject {
  const values = source.getArrayValue().map((row) => row.slice());
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Functions given to Univer in place of its own. */
export const replacedFunctions = [[SafeSort, "SORT"]] as unknown as [never, never][];
