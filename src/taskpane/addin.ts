import { version } from "./version";

/** The add-in as its manifest names it, for files that ask Excel to open it. */
export const addin = { id: "bd5db40b-b4e9-4f3e-a3ce-4b17fdbfb3a1", version: `${version}.0` } as const;
