/** Bundles the stand-in's headless grid if its sources have changed, and says where the bundle is. */
export function buildGrid(): string;
