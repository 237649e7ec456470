import type { Observable } from "./observable";
import type { PaneState } from "./paneState";

/** Asks before an approval lapses; true where there is none, or where the user goes on. */
export async function mayLapse(pane: Observable<PaneState>): Promise<boolean> {
  const { evaluated } = pane.get();
  const approval = evaluated?.state.approval;
  if (approval?.status !== "approved" || evaluated?.isApprovalStale === true) return true;
  const goesOn = await new Promise<boolean>((answer) => pane.set({ question: { approval, answer } }));
  pane.set({ question: null });
  return goesOn;
}
