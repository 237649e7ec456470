import { mkdirSync, writeFileSync } from "node:fs";
import { shippedTemplates } from "./shippedTemplates";

/** `npm run templates`: writes the plain template of every policy anew, and what tells whether they are up to date. */
mkdirSync("assets/templates", { recursive: true });
for (const [file, content] of shippedTemplates()) writeFileSync(`assets/templates/${file}`, content);
