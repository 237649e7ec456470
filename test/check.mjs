import { check } from "./support/check.mjs";
import { command } from "./support/setup.mjs";

await command(check);
