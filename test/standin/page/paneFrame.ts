import type { PaneMessage } from "../bridge/channels";
import { hostInfo } from "../bridge/options";
import type { StandIn } from "../bridge/face";
import { element } from "./ribbon";
import type { PageLanguage } from "./words";

export interface PaneFrame {
  /** Starts the add-in anew with a workbook; the pane before it is gone. */
  attach(standIn: StandIn): void;
  show(visible: boolean): void;
}

/** The task pane: the add-in's own page in a frame, as Excel hosts it. Hidden, it goes on running. */
export function paneFrame(
  into: HTMLElement,
  main: HTMLElement,
  { address, language }: { address: string; language: PageLanguage },
  caption: { name: string; close: string },
): PaneFrame {
  let current: StandIn | null = null;
  let frame: HTMLIFrameElement | null = null;
  const show = (visible: boolean): void => {
    main.dataset["pane"] = visible ? "open" : "closed";
    window.dispatchEvent(new Event("resize"));
  };
  window.addEventListener("message", (event: MessageEvent<PaneMessage>) => {
    if (event.source !== frame?.contentWindow || event.origin !== location.origin || !current) return;
    if ("bridge" in event.data) current.receive(event.data.bridge);
    else current.agave(event.data.agave);
  });
  const close = element(
    "button",
    {
      type: "button",
      ariaLabel: caption.close,
      onclick: () => {
        show(false);
      },
    },
    "✕",
  );
  const bar = element("div", { className: "caption" }, element("span", {}, caption.name), close);
  return {
    attach(standIn) {
      current = standIn;
      const made = element("iframe", { src: `${address}?${hostInfo(language)}`, title: caption.name });
      frame = made;
      standIn.connect((message) => {
        if (made === frame) made.contentWindow?.postMessage(message, location.origin);
      });
      into.replaceChildren(bar, made);
    },
    show,
  };
}
