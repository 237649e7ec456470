import { askPane, type PaneStep } from "../actions/paneRequests";
import { onButton, showPane } from "../excel/ribbon";

/** What each ribbon button of the manifest shows; the pane does the work, so that its progress and questions are seen. */
const buttons: Record<string, PaneStep> = {
  newPeriod: "newPeriod",
  checkPeriod: "check",
  makeApproval: "approve",
  makeInterviews: "interviews",
};

for (const [id, step] of Object.entries(buttons)) {
  onButton(id, async () => {
    askPane(step);
    await showPane();
  });
}
