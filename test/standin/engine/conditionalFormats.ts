import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { GridConditionalFormat } from "../grid";
import { rangeOf } from "./areas";
import { type Context, mutate } from "./context";

export function addConditionalFormat(context: Context, format: GridConditionalFormat): string {
  const cfId = context.injector.get(ConditionalFormattingRuleModel).createCfId(context.unitId, format.area.sheet);
  const rule = { cfId, ranges: [rangeOf(format.area)], stopIfTrue: false, rule: ruleOf(format) };
  const params = { unitId: context.unitId, subUnitId: format.area.sheet, rule };
  const undo = AddConditionalRuleMutationUndoFactory(context.injector, params);
  mutate(context, [{ id: AddConditionalRuleMutation.id, params }], [undo]);
  return cfId;
}

export function removeConditionalFormat(context: Context, sheet: string, id: string): void {
  const params = { unitId: context.unitId, subUnitId: sheet, cfId: id };
  const undos = DeleteConditionalRuleMutationUndoFactory(context.injector, params);
  mutate(context, [{ id: DeleteConditionalRuleMutation.id, params }], undos);
}

function ruleOf(format: GridConditionalFormat): IConditionalFormattingRuleConfig {
  if (format.dataBar !== undefined) {
    const ends = { min: { type: CFValueType.num, value: 0 }, max: { type: CFValueType.max } };
    const colors = { positiveColor: format.dataBar, nativeColor: format.dataBar, isGradient: false };
    return { type: CFRuleType.dataBar, isShowValue: true, config: { ...ends, ...colors } };
  }
  const formula = format.formula ?? "=FALSE";
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style: styleOf(format),
  };
}

function styleOf(format: GridConditionalFormat): IStyleBase {
  return {
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.bold !== undefined && { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
