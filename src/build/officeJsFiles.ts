/**
 * Files of Microsoft's office.js package that Excel on any platform asks for, copied unchanged beside the pages when no CDN
 * can be reached: the loader, the Excel files, the strings of our languages, and the telemetry files it looks for.
 */
export const officeJsFiles: readonly string[] = [
  "office.js",
  "excel-*-16.0?.js",
  "excel-*-16.0?-core.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "es6-promise.js",
  "{zh-cn,zh-tw,en-us}/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];
