import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FunctionCall, FunctionHost } from "../grid";
import { BUSY, errorValue, isErrorText } from "./errorValues";

export interface CallingCell {
  sheet: string;
  row: number;
  column: number;
}

type Parameters = FunctionHost["names"][number]["parameters"];

/** A function whose result comes from elsewhere: asks for it with plain arguments and shows #BUSY! until it is there. */
export class CalledFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly parameters: Parameters,
    private readonly resultOf: (call: FunctionCall, cell: CallingCell) => unknown,
  ) {
    super(name);
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const args = given as BaseValueObject[];
    if (args.some(isBusy)) return errorValue(BUSY);
    if (args.length > this.parameters.length || this.parameters.some((one, at) => !one.optional && at >= args.length))
      return errorValue("#VALUE!");
    const lifted = this.parameters.flatMap((one, at) => (one.range || !isGrid(args[at]) ? [] : [args[at]]));
    if (lifted.length === 0) return this.resultAt(args, 0, 0);
    const rows = Math.max(...lifted.map((array) => array.getRowCount()));
    const columns = Math.max(...lifted.map((array) => array.getColumnCount()));
    return arrayOf(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => this.resultAt(args, row, column)),
      ),
    );
  }

  private resultAt(args: BaseValueObject[], row: number, column: number): BaseValueObject {
    const plain = this.parameters.map((parameter, at) => argument(args[at], parameter.range, row, column));
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    return resultObject(this.resultOf({ name: String(this.name), args: plain }, cell));
  }
}

function isArray(value: BaseValueObject | undefined): value is ArrayValueObject {
  return value?.isArray() === true;
}

function isGrid(value: BaseValueObject | undefined): value is ArrayValueObject {
  return isArray(value) && value.getRowCount() * value.getColumnCount() > 1;
}

function isBusy(value: BaseValueObject): boolean {
  if (!isArray(value)) return value.getValue() === BUSY;
  return value.getArrayValue().some((row) => row.some((cell) => cell?.getValue() === BUSY));
}

/** Excel hands a range over as rows of cells and anything else as one value; a blank or omitted one is null. */
function argument(value: BaseValueObject | undefined, range: boolean, row: number, column: number): unknown {
  if (value === undefined) return null;
  if (!isArray(value)) return range ? [[plain(value)]] : plain(value);
  const cells = value.getArrayValue();
  if (range) return cells.map((line) => line.map(plain));
  return plain(cells[cells.length === 1 ? 0 : row]?.[cells[0]?.length === 1 ? 0 : column]);
}

function plain(value: Nullable<BaseValueObject>): unknown {
  return value == null || value.isNull() ? null : value.getValue();
}

function resultObject(result: unknown): BaseValueObject {
  if (Array.isArray(result))
    return arrayOf(result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(resultObject)));
  if (typeof result === "number")
    return Number.isFinite(result) ? NumberValueObject.create(result) : errorValue("#NUM!");
  if (typeof result === "boolean") return BooleanValueObject.create(result);
  if (typeof result !== "string") return StringValueObject.create("");
  return isErrorText(result) ? errorValue(result) : StringValueObject.create(result);
}

function arrayOf(cells: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
