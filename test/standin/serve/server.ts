import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { changesAddress, type Changes } from "./changes";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A prefix of addresses and the folder whose files stand there. */
export type Folder = readonly [prefix: string, folder: string];

/** A running server; `url` has no slash at the end. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

interface Manner {
  /** Key and certificate for https. */
  tls?: ServerOptions;
  /** Whether pages get the stand-in's half of the bridge, which real Excel must not meet. */
  standin?: boolean;
  /** Where pages hear of what is built anew. */
  changes?: Changes;
}

/** Puts the stand-in's half of the bridge before office.js, which must find it when it starts. */
const withPaneHost = (html: string): string =>
  html.replace(/<head>/i, '<head><script src="/standin/pane-host.js"></script>');

interface Found {
  file: string;
  bytes: Buffer;
}

/** The file's bytes, or null when there is no such file. */
const bytesOf = (file: string): Promise<Buffer | null> =>
  readFile(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR")) return null;
    throw error;
  });

async function fileFor(url: URL, folders: readonly Folder[]): Promise<Found | null> {
  const wanted = decodeURIComponent(url.pathname === "/" ? "/standin/index.html" : url.pathname);
  for (const [prefix, folder] of folders) {
    if (!wanted.startsWith(prefix)) continue;
    const file = path.join(folder, wanted.slice(prefix.length));
    if (!file.startsWith(path.resolve(folder) + path.sep)) continue;
    const bytes = await bytesOf(file);
    if (bytes) return { file, bytes };
  }
  return null;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: readonly Folder[],
  standin: boolean,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const found = request.method === "GET" ? await fileFor(url, folders) : null;
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  const isPane = standin && /\/(taskpane|behaviour)\.html$/.test(url.pathname);
  const body = isPane ? withPaneHost(found.bytes.toString("utf8")) : found.bytes;
  const type = types[path.extname(found.file)] ?? "application/octet-stream";
  // Excel for the web reads the functions' metadata from another origin.
  const shared = /functions[^/]*\.json$/.test(url.pathname) ? { "access-control-allow-origin": "*" } : {};
  response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...shared }).end(body);
}

/** Serves folders by prefix (first match wins) on 127.0.0.1; port 0 takes a free one. */
export async function serve(
  folders: readonly Folder[],
  port: number,
  { tls, standin = true, changes }: Manner = {},
): Promise<Served> {
  const resolved = folders.map(([prefix, folder]) => [prefix, path.resolve(folder)] as const);
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (changes && request.url === changesAddress) {
      changes.follow(response);
      return;
    }
    answer(request, response, resolved, standin).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  // A server that listens on a port has such an address; only one on a pipe has a text.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
