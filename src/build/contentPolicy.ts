import type { Cdn } from "./deployment";
import { foreignOrigin } from "./deployment";

/** Hash of an empty style element: Fluent adds empty ones and fills them through the CSS object model. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");

const sources = (cdn: Cdn): string[] => ["'self'", foreignOrigin(cdn)].filter((source) => source !== null);

/** What taskpane.html may load: our own files and office.js, no inline script, no eval, nothing else. */
export const panePolicy = (cdn: Cdn): string =>
  policy({
    "default-src": ["'none'"],
    "script-src": sources(cdn),
    "style-src": ["'self'", emptyStyle],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": sources(cdn),
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });

/** What the help pages may load: their style sheet and pictures. */
export const helpPolicy = policy({
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

/** Pages in which Excel for the web, Teams and Microsoft 365 frame the pane; a meta tag cannot say this, so the server must. */
const framedBy = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.sharepoint.cn",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://*.partner.officewebapps.cn",
];

/** The headers a web server should send, as text to copy into its configuration. */
export const serverHeaders = (cdn: Cdn): string =>
  [
    "# Every page",
    `Content-Security-Policy: ${panePolicy(cdn)}; frame-ancestors 'self' ${framedBy.join(" ")}`,
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    "Strict-Transport-Security: max-age=31536000",
    "",
    "# Never send X-Frame-Options: Excel for the web shows the pane in a frame of another origin.",
    "",
    "# functions*.json: Excel for the web asks for them from its own origin; without this every function is #NAME?",
    "Access-Control-Allow-Origin: *",
    "",
    "# *.html, functions.js, functions*.json, manifest.xml (their names stay the same from version to version)",
    "Cache-Control: no-cache",
    "",
    "# Everything else (names carry a hash of the content, or icons)",
    "Cache-Control: public, max-age=31536000",
    "",
  ].join("\n");
