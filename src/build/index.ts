export { panePolicy } from "./contentPolicy";
export { officeJs, parseDeployment } from "./deployment";
export { behaviourManifestFor, manifestFor } from "./manifestFor";
export { officeJsFiles } from "./officeJsFiles";
export { deploymentFiles, functionFiles, policySchemaFiles } from "./plugins";
