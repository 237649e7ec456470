import { writeFileSync } from "node:fs";
import { incompleteSystems } from "../../schemes/incomplete";
import { jsonNames, readShipped } from "./shipped";
import { systemFiles } from "./systemFiles";

/** `npm run systems`: writes what the product knows of its policies before it reads one, and the list of them for people. */
const files = systemFiles(readShipped("src/schemes"), jsonNames("src/actions/sample"), incompleteSystems);
for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
