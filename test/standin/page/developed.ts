import "./main";
import { type Change, changesAddress } from "../serve/changes";

/** The page under `npm run dev`: a rebuilt add-in starts anew beside the same workbook, a rebuilt stand-in loads the page. */
new EventSource(changesAddress).onmessage = ({ data }: MessageEvent<Change>) => {
  if (data === "pane") window.standIn?.startPane();
  else location.reload();
};
