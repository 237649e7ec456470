import type { StandIn } from "../bridge/face";
import { element } from "./ribbon";
import type { words } from "./words";

type Words = ReturnType<typeof words>;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

export interface StatusBar {
  attach(standIn: StandIn): void;
  say(message: string): void;
}

function tools(words: Words, standIn: StandIn): HTMLElement {
  const nth = element("input", { type: "number", min: "1", value: "1", ariaLabel: words.failNext });
  const button = (label: string, onclick: () => void) => element("button", { type: "button", onclick }, label);
  return element(
    "div",
    { className: "tools" },
    element("label", {}, words.failNext, " ", nth),
    button(words.failNow, () => {
      standIn.faults.failSync(Number(nth.value));
    }),
    button(words.dropFunctions, () => {
      standIn.faults.dropFunctions();
    }),
    button(words.restoreFunctions, () => {
      standIn.faults.restoreFunctions();
    }),
    button(words.clear, () => {
      standIn.counts.reset();
    }),
  );
}

/** What the add-in costs and what the stand-in could not do, with faults to order. */
export function statusBar(into: HTMLElement, words: Words): StatusBar {
  const counts = element("span", { className: "counts" });
  const missing = element("span", { className: "missing" });
  const message = element("span", { className: "message", role: "status" });
  const log = element("pre", { className: "log" });
  let current: StandIn | null = null;
  setInterval(() => {
    if (!current) return;
    counts.textContent = words.counts(
      current.counts.syncs,
      kilobytes(current.counts.bytesIn),
      kilobytes(current.counts.bytesOut),
    );
    missing.textContent = words.missing(current.log.missing.length);
    log.textContent = current.log.entries
      .slice(-200)
      .map(({ kind, what }) => `${kind}: ${what}`)
      .join("\n");
  }, 500);
  return {
    attach(standIn) {
      current = standIn;
      const panel = element("details", {}, element("summary", {}, words.log), tools(words, standIn), log);
      into.replaceChildren(message, counts, missing, panel);
    },
    say(text) {
      message.textContent = text;
    },
  };
}
