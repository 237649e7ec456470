import { copyText } from "../../../src/taskpane/parts/copyText";
import { download as downloadFile } from "../../../src/taskpane/save/download";
import { textBytes } from "../../../src/taskpane/save/fileToSave";
import { waysToSave } from "../../../src/taskpane/save/waysToSave";
import { button, element } from "./parts";
import type { Session } from "./session";

const file = "excel-trial.json";

/** Hands on what was found as one file: downloaded, copied, or selected to be copied by hand. */
export function filePart(session: Session): HTMLElement[] {
  const state = element("p");
  state.setAttribute("role", "status");
  const text = document.createElement("textarea");
  text.readOnly = true;
  text.hidden = true;
  text.setAttribute("aria-label", file);
  const copy = async (): Promise<void> => {
    const told = session.text();
    const isCopied = await copyText(told);
    text.hidden = isCopied;
    text.value = isCopied ? "" : told;
    if (!isCopied) text.select();
    state.textContent = isCopied
      ? `Copied. Paste it into a text file and call that ${file}.`
      : "Copying is not allowed here. All of it is selected: press Ctrl+C (Cmd+C on a Mac).";
  };
  const download = (): void => {
    downloadFile({ name: file, kind: "json", bytes: textBytes(session.text()) });
    state.textContent = `${file} is in your downloads. If it is not, copy it instead.`;
  };
  // Where downloads are known to vanish, a button for one would only mislead.
  const ways = waysToSave("json", String(Office.context.diagnostics.platform));
  const buttons = [
    ...(ways.includes("download") ? [button("Download the file", download)] : []),
    button("Copy the file", () => void copy()),
  ];
  return [
    element("h2", "3. Hand it on"),
    element(
      "p",
      "One file with everything above, to be attached to an issue. It holds no name of yours, of this file or this machine.",
    ),
    ...[...buttons, state, text],
  ];
}
