import { readFileSync } from "node:fs";
import type * as axe from "axe-core";
import type { User } from "./user";

/** What a serious fault of a screen is, and the elements that have it. */
interface Fault {
  rule: string;
  impact: string;
  elements: readonly string[];
}

const program = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Puts axe into the pane; the page's content policy does not concern what a debugger runs. */
export async function bringAxe(user: User): Promise<void> {
  await user.pane.evaluate(program);
}

/**
 * What axe finds serious or critical in the pane as it stands. Left out are the unseen stops at which Fluent's tabster takes the focus and
 * hands it on at once; and in a contrast theme the colours, which are the system's, while a browser tells axe those of the page.
 */
export async function seriousFaults(user: User): Promise<Fault[]> {
  const found = await user.pane.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const isForced = matchMedia("(forced-colors: active)").matches;
    const { violations } = await tool.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"], rules: { "color-contrast": { enabled: !isForced } } },
    );
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? "",
      elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`),
    }));
  });
  return found.filter(({ impact }) => impact === "serious" || impact === "critical");
}

/** Waits until nothing has changed in the pane for a moment: buttons are no longer off, lists are complete. */
export const settled = (user: User): Promise<void> =>
  user.pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = window.setTimeout(resolve, 90);
        new MutationObserver(() => {
          window.clearTimeout(timer);
          timer = window.setTimeout(resolve, 90);
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
