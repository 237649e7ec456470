import type { Sample } from "./sample";

/** Each is fetched when it is asked for; a test reads all of them against their policies. */
const files: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  "000": () => import("./000.json"),
  "001": () => import("./001.json"),
  "002": () => import("./002.json"),
  "003A": () => import("./003A.json"),
  "003B": () => import("./003B.json"),
  "003C": () => import("./003C.json"),
  "003D": () => import("./003D.json"),
  "003E": () => import("./003E.json"),
  "003F": () => import("./003F.json"),
  "003P": () => import("./003P.json"),
  "004PRE": () => import("./004PRE.json"),
  "004POST": () => import("./004POST.json"),
  "004PAY": () => import("./004PAY.json"),
  "004PK": () => import("./004PK.json"),
  "004DQNJ-M": () => import("./004DQNJ-M.json"),
  "004DQNJ-Y": () => import("./004DQNJ-Y.json"),
  "004ONLINE": () => import("./004ONLINE.json"),
  "004SEVEN": () => import("./004SEVEN.json"),
  "004FIELD": () => import("./004FIELD.json"),
};

/** The made-up team of a shipped policy; undefined for any other. */
export async function sampleOf(schemeId: string): Promise<Sample | undefined> {
  const file = await files[schemeId]?.();
  return file?.default as Sample | undefined;
}
