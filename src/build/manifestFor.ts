import type { Deployment } from "./deployment";
import { developmentBase } from "./deployment";

/** The manifest with every address moved to where the build will be served. */
export const manifestFor = (manifest: string, { base }: Deployment): string =>
  manifest.replaceAll(developmentBase, base);

/** The behaviour check as an add-in of its own, so that it can be sideloaded beside the product. */
export const behaviourManifestFor = (manifest: string, deployment: Deployment): string =>
  manifestFor(manifest, deployment)
    .replace(/<Id>.*<\/Id>/, "<Id>0a2e6f0c-6a53-4d0b-9a53-5f1d6a1f0f7e</Id>")
    .replace(/<DisplayName DefaultValue="[^"]*">/, '<DisplayName DefaultValue="Excel 行为自检">')
    .replaceAll("/taskpane.html", "/behaviour.html");
