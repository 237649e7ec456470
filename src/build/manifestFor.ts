import type { Deployment } from "./deployment";
import { developmentBase } from "./deployment";

/** The manifest with every address moved to where the build will be served. */
export const manifestFor = (manifest: string, { base }: Deployment): string =>
  manifest.replaceAll(developmentBase, base);
