import { actions } from "../actions/excelActions";
import { prefersDark, whenReady } from "../excel/host";
import { schemes } from "../schemes";
import { mountPane } from "./mountPane";

async function begin(): Promise<void> {
  const host = await whenReady();
  const element = document.getElementById("pane");
  const [scheme] = schemes;
  if (!element || !scheme) return;
  await mountPane(element, { actions, language: host.language, isHostDark: prefersDark(), schemeId: scheme.id });
}

void begin();
