/** What the add-in runs in: asked once, after the host is ready. */
interface Host {
  /** false in a plain browser: there is no workbook to work on. */
  isExcel: boolean;
  /** Everything the add-in calls exists here: Excel 2021 LTSC and later. */
  isSupported: boolean;
  /** Excel's display language, "zh-CN". */
  language: string;
  /** Path or address of the workbook, "" while it has never been saved. */
  document: string;
}

/** ExcelApi 1.14 and the others are what Excel 2021 LTSC has. */
const needed: readonly (readonly [string, string])[] = [
  ["ExcelApi", "1.14"],
  ["CustomFunctionsRuntime", "1.3"],
  ["SharedRuntime", "1.1"],
];

/** Resolves when Excel is ready to be spoken to. */
export async function whenReady(): Promise<Host> {
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const { context } = Office;
  return {
    isExcel,
    isSupported: isExcel && needed.every(([set, version]) => context.requirements.isSetSupported(set, version)),
    language: isExcel ? context.displayLanguage : "",
    document: isExcel ? context.document.url : "",
  };
}

/** Excel's dark colours are on; null where Excel does not say, as on Mac and in older versions. */
export function prefersDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  return isDark(theme.bodyBackgroundColor);
}

/** Darker than middle grey, from "#RRGGBB". */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
