import { schemeIds } from "../../../src/schemes";
import type { Difference } from "../found";
import { type PolicyReport, steps, type StepReport } from "../tryProduct";
import { button, element, line } from "./parts";
import type { Session } from "./session";

const longest = 300;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const differenceText = ({ sheet, at, member, expected, actual, count }: Difference): string =>
  `${[sheet, at].filter(Boolean).join("!")} ${member}: ${short(expected)} ≠ ${short(actual)}${count > 1 ? ` (${String(count)} places)` : ""}`;

function linesOf(policy: string, { title, leftOut, differences, ms }: StepReport): HTMLElement[] {
  const mark = leftOut !== null ? "skipped" : differences.length > 0 ? "failed" : "passed";
  const head = line(mark, `${policy} ${title}${leftOut === null ? "" : ` — ${leftOut}`} (${String(ms)} ms)`);
  return [head, ...differences.map((one) => line("failed", differenceText(one)))];
}

const choice = (): HTMLSelectElement => {
  const made = document.createElement("select");
  made.setAttribute("aria-label", "Policy");
  made.append(...["all policies", ...schemeIds].map((id) => new Option(id, id)));
  made.value = schemeIds[0] ?? "";
  return made;
};

/** Lets the product itself work through a month, and lists where Excel differs from the rules. */
export function productPart(session: Session): HTMLElement[] {
  const [policy, state, list] = [choice(), element("p"), element("ul")];
  state.setAttribute("role", "status");
  const wish = { isCancelled: false };
  const isCancelled = (): boolean => wish.isCancelled;
  const report = ({ policy: id, steps: done }: PolicyReport): void => {
    list.append(...done.flatMap((one) => linesOf(id, one)));
  };
  const run = async (): Promise<void> => {
    [start.disabled, cancel.disabled, wish.isCancelled] = [true, false, false];
    list.replaceChildren();
    const chosen = schemeIds.filter((id) => policy.selectedIndex === 0 || id === policy.value);
    const doing = (id: string, step: string, done: number): void => {
      state.textContent = `${id}: ${step} (${String(done + 1)} / ${String(steps.length + 1)})`;
    };
    const said = await session.tryAll(chosen, { doing, isCancelled }, report).catch(String);
    state.textContent =
      said ?? (isCancelled() ? "Cancelled; all traces are removed." : "Done; all traces are removed.");
    [start.disabled, cancel.disabled] = [false, true];
  };
  const start = button("Try the product", () => void run());
  const cancel = button("Cancel", () => {
    wish.isCancelled = true;
    state.textContent = "Ends after this step …";
  });
  cancel.disabled = true;
  return [element("h2", "2. Try the product"), policy, start, cancel, state, list];
}
