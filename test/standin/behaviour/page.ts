import type { FunctionSample } from "./trial";
import { cases, type Report, tryAll } from "./suite";

/** A function of the add-in itself, because only what its manifest registers can be called. */
const sample: FunctionSample = {
  formula: "=KPI.GRADE(95)",
  value: "A",
  failing: '=KPI.GRADE("x")',
  error: "#VALUE!",
};

const STYLE = `
  body { font: 13px/1.5 "Segoe UI", "Microsoft YaHei", sans-serif; margin: 12px; }
  li { margin: 2px 0; } li.failed { color: #b10e1c; } li.skipped { color: #6b6b6b; }
  pre { white-space: pre-wrap; background: #f3f3f3; padding: 8px; user-select: all; }`;

const element = (tag: string, text: string, className = ""): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
};

const markOf = ({ ok, skipped }: Report) => (skipped ? "–" : ok ? "✓" : "✗");

const line = (report: Report) =>
  element(
    "li",
    `${markOf(report)} ${report.title}${report.detail === "" ? "" : ` — ${report.detail}`} (${String(report.ms)} ms)`,
    report.skipped ? "skipped" : report.ok ? "" : "failed",
  );

/** The report as text to send to whoever looks after the stand-in: where it was made, then what differs. */
const asText = (reports: readonly Report[]): string => {
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

const run = async (button: HTMLButtonElement, list: HTMLElement, summary: HTMLElement): Promise<void> => {
  button.disabled = true;
  list.replaceChildren();
  summary.textContent = "";
  let done = 0;
  const reports = await tryAll(sample, (report) => {
    done += 1;
    button.textContent = `${String(done)} / ${String(cases.length)}`;
    if (!report.ok || report.skipped) list.prepend(line(report));
    else list.append(line(report));
  });
  summary.textContent = asText(reports);
  button.textContent = "Run again";
  button.disabled = false;
};

/** A constructed sheet, because the page's content policy allows no style element with text. */
const dress = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [sheet];
};

void Office.onReady(() => {
  dress();
  const button = document.createElement("button");
  button.textContent = "Run the behaviour check";
  const [summary, list] = [document.createElement("pre"), document.createElement("ul")];
  button.addEventListener("click", () => void run(button, list, summary));
  document.body.replaceChildren(
    element("h1", "How Excel behaves"),
    element(
      "p",
      "Works on scratch sheets that it adds and deletes again; your own sheets are not touched. Takes some minutes.",
    ),
    ...[button, summary, list],
  );
});
