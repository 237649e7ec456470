import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildOnce, root } from "./buildOnce";

const icons = "@fluentui/react-icons";

/** The icons that the pane shows, of the thousands there are. */
function iconsShown(): string[] {
  const folder = join(root, "src/taskpane");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const imported = new RegExp(`import \\{([^}]*)\\} from "${icons}"`, "g");
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(imported)].flatMap(([, list = ""]) => list.split(",")),
  );
  return [...new Set(names.map((name) => name.trim()))].filter((name) => /^\w+$/.test(name)).sort();
}

/** Puts the two thousand files of Fluent into one, because each suite of the pane reads them anew; package.json says where jest finds it. */
export function buildFluent(): Promise<void> {
  const contents = `export * from "@fluentui/react-components";\nexport { ${iconsShown().join(", ")} } from "${icons}";\n`;
  return buildOnce(join(root, ".build/fluent.cjs"), [contents], {
    stdin: { contents, resolveDir: root },
    mainFields: ["module", "main"],
    external: ["react", "react-dom"],
  });
}
