import { buildFluent } from "./buildFluent";
import { buildGrid } from "./buildGrid";

/** What suites load as one file. */
// eslint-disable-next-line no-restricted-syntax -- jest asks for it as the default
export default async function beforeSuites(): Promise<void> {
  await buildGrid();
  await buildFluent();
}
