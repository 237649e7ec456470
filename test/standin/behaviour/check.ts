import type { FunctionSample } from "./trial";
import { type Report, tryAll } from "./suite";

/** A function of the add-in itself, because only what its manifest registers can be called. */
const sample: FunctionSample = {
  formula: "=KPI.GRADE(95)",
  value: "A",
  failing: '=KPI.GRADE("x")',
  error: "#VALUE!",
};

/** The report as text to send to whoever looks after the stand-in: where it was made, then what differs. */
export const behaviourText = (reports: readonly Report[]): string => {
  const { host, platform, version } = Office.context.diagnostics;
  const failed = reports.filter((report) => !report.ok);
  const skipped = reports.filter((report) => report.skipped);
  const passed = reports.length - failed.length - skipped.length;
  return [
    `${String(host)} ${String(platform)} ${version}, ${Office.context.displayLanguage}`,
    `${String(passed)} as stated, ${String(failed.length)} different, ${String(skipped.length)} not tried`,
    ...failed.map((report) => `✗ ${report.title} — ${report.detail}`),
    ...skipped.map((report) => `– ${report.title} — ${report.detail}`),
  ].join("\n");
};

/** Tries every statement with the add-in's own function. */
export const checkBehaviour = (told: (report: Report) => void): Promise<Report[]> => tryAll(sample, told);
