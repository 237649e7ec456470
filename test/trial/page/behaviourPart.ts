import { behaviourText, checkBehaviour } from "../../standin/behaviour/check";
import { cases, type Report } from "../../standin/behaviour/suite";
import { button, element, line } from "./parts";

const lineOf = ({ ok, skipped, title, detail, ms }: Report): HTMLElement =>
  line(
    skipped ? "skipped" : ok ? "passed" : "failed",
    `${title}${detail === "" ? "" : ` — ${detail}`} (${String(ms)} ms)`,
  );

/** Tries what the stand-in states about Excel; `done` hears the report. */
export function behaviourPart(done: (text: string) => void): HTMLElement[] {
  const [summary, list] = [element("pre"), element("ul")];
  const run = async (): Promise<void> => {
    start.disabled = true;
    list.replaceChildren();
    let count = 0;
    const reports = await checkBehaviour((report) => {
      count += 1;
      start.textContent = `${String(count)} / ${String(cases.length)}`;
      list[report.ok && !report.skipped ? "append" : "prepend"](lineOf(report));
    });
    summary.textContent = behaviourText(reports);
    done(behaviourText(reports));
    start.textContent = "Run again";
    start.disabled = false;
  };
  const start = button("Run the behaviour check", () => void run());
  return [element("h2", "1. How Excel behaves"), start, summary, list];
}
