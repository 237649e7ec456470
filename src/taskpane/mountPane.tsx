import { createRoot } from "react-dom/client";
import type { Actions } from "../actions/actions";
import { Pane, type Obstacle } from "./Pane";
import { languageOf } from "../text/languageOf";
import { openStore } from "./store/store";
import { now, today } from "./today";

interface PaneHost {
  actions: Actions;
  /** Excel's display language. */
  language: string;
  isHostDark: boolean | null;
  schemeId: string;
  obstacle: Obstacle | null;
}

/** Draws the pane and begins to follow the workbook. */
export async function mountPane(element: HTMLElement, host: PaneHost): Promise<void> {
  const store = openStore(host.actions, today, now);
  createRoot(element).render(
    <Pane
      actions={host.actions}
      store={store}
      language={languageOf(host.language)}
      schemeId={host.schemeId}
      isHostDark={host.isHostDark}
      obstacle={host.obstacle}
    />,
  );
  if (host.obstacle === null) await store.start();
}
