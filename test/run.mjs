import { command, installPackages } from "./support/setup.mjs";

await command(async () => {
  installPackages();
  const { check } = await import("./support/check.mjs");
  return check();
});
