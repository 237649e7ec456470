import { writeFileSync } from "node:fs";
import { allSchemes } from "../schemes";
import { incompleteSystems } from "../schemes/incomplete";
import { systemsPage } from "./systemsPage";

/** `npm run systems`: writes the list of all systems with the readings taken. */
writeFileSync("src/schemes/SYSTEMS.md", systemsPage(allSchemes(), incompleteSystems));
