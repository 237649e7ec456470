import type { ServerResponse } from "node:http";

/** What is to be loaded anew: the add-in in its pane, or the whole page and with it the workbook. */
export type Change = "pane" | "page";

/** A channel on which open pages hear what has been built anew. */
export interface Changes {
  /** Keeps the answer to a page open. */
  follow: (response: ServerResponse) => void;
  tell: (change: Change) => void;
}

/** Address of the channel, beside the stand-in's page. */
export const changesAddress = "/standin/changes";

export function openChanges(): Changes {
  const pages = new Set<ServerResponse>();
  return {
    follow(response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).flushHeaders();
      pages.add(response);
      response.once("close", () => pages.delete(response));
    },
    tell(change) {
      for (const page of pages) page.write(`data: ${change}\n\n`);
    },
  };
}
