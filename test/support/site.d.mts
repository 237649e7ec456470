/** A running server; `url` has no slash at the end. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

export function buildSite(settings?: { mode?: "development" | "production" }): Promise<void>;
export function serveSite(port: number): Promise<Served>;
export function serveForExcel(port: number, tls: { key: string | Buffer; cert: string | Buffer }): Promise<string>;
