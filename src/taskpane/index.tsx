import { lazyActions } from "../actions/lazyActions";
import { prefersDark, whenReady } from "../excel/host";
import { showPane } from "../excel/ribbon";
import { startsWithWorkbook } from "../excel/startUp";

/** Id of the policy a new month begins with, known without loading the policy itself. */
const usualSchemeId = "000";

const loadActions = async () => (await import(/* webpackChunkName: "actions" */ "../actions/excelActions")).actions;

/** A workbook that starts the add-in starts it unseen; the pane is shown here. */
async function showIfStarted(): Promise<void> {
  const starts = await startsWithWorkbook();
  if (starts.ok && starts.value) await showPane();
}

/** Formulas answer as soon as the scripts before this one have run; the pane and what it works with arrive afterwards. */
async function begin(): Promise<void> {
  const arriving = import(/* webpackChunkName: "pane" */ "./mountPane");
  const host = await whenReady();
  void loadActions();
  if (host.isSupported) void showIfStarted();
  const { mountPane } = await arriving;
  const element = document.getElementById("pane");
  if (!element) return;
  await mountPane(element, {
    actions: lazyActions(loadActions),
    language: host.language,
    isHostDark: prefersDark(),
    schemeId: usualSchemeId,
    obstacle: !host.isExcel ? "notExcel" : host.isSupported ? null : "tooOld",
  });
}

void begin();
