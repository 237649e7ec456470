import { createRoot } from "react-dom/client";
import { languages } from "../../../src/domain/localText";
import { Pane } from "../../../src/taskpane/Pane";
import { openStore } from "../../../src/taskpane/store/store";
import { fakeActions } from "../fakeActions";
import { scenes } from "./scenes";

const asked = new URLSearchParams(location.search);
const name = asked.get("scene") ?? "first";
const language = languages.find((one) => one === asked.get("language")) ?? "zh-CN";
const scene = scenes[name];
const element = document.getElementById("pane");
if (!scene || !element) throw new Error(`No scene ${name}`);

const actions = fakeActions(scene.month, scene.actions);
const store = openStore(actions, () => "2026-11-12");
createRoot(element).render(
  <Pane actions={actions} store={store} language={language} schemeId="000" isHostDark={asked.get("tone") === "dark"} />,
);
void store.start().then(() => scene.selected !== undefined && store.select(scene.selected));
