import "./fastRows";
import "./filterButtons";
import "./iterators";
import "./lexerReset";
import "./lightDrawing";
import "./pasteText";
import "./sharedRanges";
import "./tableParts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import {
  type IWorkbookData,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { type Context, contextOf } from "./context";
import { type Language, localeOf } from "./locales";
import { replacedFunctions } from "./safeSort";

type Configured = [PluginCtor, object | undefined];

/** Starts Univer with its toolbar and canvas inside an element. */
export function startVisible(
  container: HTMLElement,
  language: Language,
  dark: boolean,
  data: Partial<IWorkbookData>,
): Context {
  const univer = new Univer({ ...localeOf(language), darkMode: dark, logLevel: LogLevel.ERROR });
  for (const [plugin, config] of plugins(container)) univer.registerPlugin(plugin, config);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return contextOf(univer, workbook);
}

/** The plugins of all presets; a later one takes the place of an earlier one of the same name. */
function plugins(container: HTMLElement): Configured[] {
  const presets = [
    UniverSheetsCorePreset({ container, formula: { function: replacedFunctions } }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  const byName = new Map<string, Configured>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as Configured;
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, config]);
  }
  byName.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  return [...byName.values()];
}
