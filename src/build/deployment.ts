/** Where office.js comes from: Microsoft's CDN, its 21Vianet twin, a copy we host, or the stand-in's server. */
export const cdns = ["world", "cn", "self", "standin"] as const;
export type Cdn = (typeof cdns)[number];

export interface Deployment {
  /** Address of the folder that will hold dist, without a slash at the end. */
  base: string;
  cdn: Cdn;
}

const officeJsAddress: Record<Cdn, string> = {
  world: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office-js/office.js",
  standin: "office-js/office.debug.js",
};

/** Value of the script tag's src; a relative one is served beside the page. */
export const officeJs = (cdn: Cdn): string => officeJsAddress[cdn];

/** The only foreign origin the pages may load from, or null when we host everything. */
export const foreignOrigin = (cdn: Cdn): string | null =>
  officeJs(cdn).startsWith("https:") ? new URL(officeJs(cdn)).origin : null;

/** Address the hand-written manifest is made for. */
export const developmentBase = "https://localhost:3000";

/** Reads `--env base=… --env cdn=…`; a deployment needs https and no slash at the end, http is for this machine only. */
export function parseDeployment(env: Readonly<Record<string, unknown>>): Deployment {
  const base = typeof env.base === "string" ? env.base.replace(/\/+$/, "") : developmentBase;
  const cdn = cdns.find((name) => name === (env.cdn ?? "world"));
  if (!cdn) throw new Error(`--env cdn=${String(env.cdn)}: use one of ${cdns.join(", ")}`);
  if (!/^(https:\/\/|http:\/\/localhost\b)/.test(base))
    throw new Error(`--env base=${base}: an https:// address is needed`);
  return { base, cdn };
}
