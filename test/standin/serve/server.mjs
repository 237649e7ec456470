import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { readFile } from "node:fs/promises";
import path from "node:path";

const types = {
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

/** Puts the stand-in's half of the bridge before office.js, which must find it when it starts. */
const withPaneHost = (html) => html.replace(/<head>/i, '<head><script src="/standin/pane-host.js"></script>');

async function fileFor(url, folders) {
  const wanted = decodeURIComponent(url.pathname === "/" ? "/standin/index.html" : url.pathname);
  for (const [prefix, folder] of folders) {
    if (!wanted.startsWith(prefix)) continue;
    const file = path.join(folder, wanted.slice(prefix.length));
    if (!file.startsWith(path.resolve(folder) + path.sep)) continue;
    const bytes = await readFile(file).catch((error) => {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    });
    if (bytes) return { file, bytes };
  }
  return null;
}

async function answer(request, response, folders, standin) {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const found = request.method === "GET" ? await fileFor(url, folders) : null;
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  const isPane = standin && /\/(taskpane|behaviour)\.html$/.test(url.pathname);
  const body = isPane ? withPaneHost(found.bytes.toString("utf8")) : found.bytes;
  const type = types[path.extname(found.file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
}

/**
 * Serves folders by prefix (first match wins) on 127.0.0.1; port 0 takes a free one. For real Excel: `tls` holds the key
 * and certificate, and `standin: false` leaves the pages as they are.
 */
export async function serve(folders, port, { tls, standin = true } = {}) {
  const resolved = folders.map(([prefix, folder]) => [prefix, path.resolve(folder)]);
  const listener = (request, response) => {
    answer(request, response, resolved, standin).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  const { port: taken } = server.address();
  return {
    url: `${tls ? "https" : "http"}://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
