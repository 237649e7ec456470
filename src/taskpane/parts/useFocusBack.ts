import { useEffect, useState } from "react";

/** Once a dialog is gone, the focus goes back to what opened it, unless it has gone elsewhere; to the screen where that is gone too. */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost) backTo(opener);
      }, 0);
    },
    [opener],
  );
}

function backTo(opener: Element | null): void {
  const place = opener?.isConnected === true && opener !== document.body ? opener : screenShown();
  if (place instanceof HTMLElement) place.focus();
}

/** The title of a screen over a step, or the part of the pane that scrolls. */
const screenShown = (): Element | null =>
  document.querySelector("main [role=tabpanel]:not([hidden]) h2[tabindex]") ?? document.querySelector("main");
