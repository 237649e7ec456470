const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Which folders of src each folder may import; every rule below comes from this table or says in its comment why it stands alone. */
const mayImport = {
  domain: [],
  text: ["domain"],
  schemes: ["domain"],
  sheets: ["domain", "text"],
  excel: ["sheets", "domain"],
  xlsx: ["sheets", "domain"],
  actions: ["excel", "xlsx", "sheets", "schemes", "text", "domain"],
  commands: ["actions", "excel"],
  taskpane: ["actions", "sheets", "schemes", "text", "domain"],
  functions: ["domain", "text"],
  cli: ["xlsx", "sheets", "schemes", "text", "domain"],
  build: ["domain", "text", "schemes"],
};

const reasons = {
  domain: "The policy engine knows no sheet, language or host: it can be read and tested alone.",
  text: "Words are chosen from facts; they compute nothing and know no host.",
  schemes: "A scheme is data parsed at the door; it reaches for nothing but the domain.",
  sheets: "A sheet is described as data, so that Excel, a file and a test can all be written from it.",
  excel: "The only folder that speaks to Excel sees sheets as data and no action, so that it can be replaced.",
  xlsx: "The only folder that knows .xlsx files; the same plans as Excel, without Excel.",
  actions: "What a user can do knows nothing of who asks: pane, ribbon and command line share it.",
  commands: "Ribbon buttons call actions and show the pane; anything more belongs into an action.",
  taskpane: "Screens show what actions return; they never reach into Excel or files.",
  functions: "Worksheet functions must answer before anything else is loaded: they stay small and pure.",
  cli: "The command line works without Excel.",
  build:
    "What turns src into dist reads words and policies (worked figures of the help) and nothing that runs in Excel.",
};

/** The pane's entry waits for Excel and hands it to the screens; nothing else of the pane may know it. */
const entry = "^src/taskpane/index\\.tsx$";

const layers = Object.entries(mayImport).map(([layer, below]) => ({
  name: `${layer}-imports-only-${below.join("-") || "itself"}`,
  comment: reasons[layer],
  severity: "error",
  from: { path: `^src/${layer}/`, pathNot: entry },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...below].join("|")})/` },
}));

/** The plan of a folder's rooms as its README has it: "| room | imports | what lives there |"; `loose` are the files in no room. */
function roomsOf(folder) {
  const readme = readFileSync(join(__dirname, folder, "README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| ([a-z][\w-]*) +\| ([^|]+)\| ([^|]+)\|$/gim)].filter(
    ([, room]) => room !== "room",
  );
  const plan = rows.map(([, room, imports, reason]) => {
    const below = imports.trim() === "nothing" ? [] : imports.trim().split(", ");
    return { room, below, reason: reason.trim() };
  });
  plan.forEach(({ room, below }, place) => {
    const above = plan.slice(0, place).map((one) => one.room);
    const other = below.filter((one) => !above.includes(one));
    if (other.length > 0) throw new Error(`${folder}/README.md: ${other.join(", ")} must stand above ${room}`);
  });
  return plan;
}

const placeOf = (room) => (room === "loose" ? "[^/]+\\.tsx?$" : `${room}/`);

/** Rooms import only what the plan of their folder says; a room the plan does not name may import nothing. */
function roomRules(folder) {
  const plan = roomsOf(folder);
  const known = plan.map(({ room }) => room).join("|");
  return [
    ...plan.map(({ room, below, reason }) => ({
      name: `${folder}-${room}-imports-only-${below.join("-") || "itself"}`,
      comment: reason,
      severity: "error",
      from: { path: `^${folder}/${placeOf(room)}` },
      to: { path: `^${folder}/`, pathNot: `^${folder}/(${[room, ...below].map(placeOf).join("|")})` },
    })),
    {
      name: `${folder}-has-a-plan-of-its-rooms`,
      comment: `A new room gets a line in ${folder}/README.md that says what lives there and what it may import.`,
      severity: "error",
      from: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/(${known})/` },
      to: { path: "^src/" },
    },
  ];
}

const only = (name, comment, packages, files) => ({
  name,
  comment,
  severity: "error",
  from: { path: "^(src|test)/", pathNot: files },
  to: { path: `node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    ...layers,
    ...roomRules("src/domain"),
    ...roomRules("src/sheets"),
    ...roomRules("src/text"),
    only(
      "react-stays-in-the-pane",
      "Nothing but the pane is drawn with React.",
      "react|react-dom|@fluentui/[^/]+|@testing-library/[^/]+",
      "^(src/taskpane|test/taskpane|test/sameFact|test/support)/",
    ),
    only(
      "zod-stays-at-the-doors",
      "Data is parsed once where it enters; inside it is trusted.",
      "zod",
      "^(src/(domain|schemes|sheets|functions|cli|actions/sample)|test)/",
    ),
    only(
      "univer-stays-in-the-engine",
      "The grid of the stand-in can be changed in one place.",
      "@univerjs/[^/]+|@univerjs-pro/[^/]+|rxjs",
      "^test/standin/engine",
    ),
    only(
      "calendar-data-stays-in-the-calendar",
      "Chinese working days are looked up in one place.",
      "chinese-days",
      "^(src|test)/domain/time/(calendar|chineseCalendar)",
    ),
    only(
      "files-stay-in-xlsx",
      "Only src/xlsx knows what an .xlsx file is made of; the stand-in opens files of the user's own. What the workbook remembers is deflated in one place.",
      "@cj-tech-master/excelts|fflate",
      "^(src/xlsx/|src/sheets/book/packedJson|test/)",
    ),
    {
      name: "one-way-to-write",
      comment:
        "What writes to Excel is reached through the gate, which takes back what Excel refuses. A type writes nothing.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/excel/change/" },
      to: {
        path: "^src/excel/change/",
        pathNot: "^src/excel/change/changeWorkbook\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "src-never-imports-test",
      comment: "What ships must not depend on test tools.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "stand-in-never-imports-src",
      comment: "The stand-in states Excel's behaviour independently of the product it is used to test.",
      severity: "error",
      from: { path: "^test/standin/" },
      to: { path: "^src/" },
    },
    {
      name: "shipped-code-uses-dependencies-only",
      comment: "Packages for development must not end up in dist.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/build/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "nothing-undeclared",
      comment: "A package used must stand in package.json; Univer's parts come with its presets.",
      severity: "error",
      from: { path: "^(src|test)/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"], pathNot: "node_modules/@univerjs/" },
    },
    {
      name: "no-circular",
      comment:
        "Files that need each other, if only for a type, cannot be read one after the other. Excel's own objects do: a range " +
        "has a sheet and a sheet has ranges, so the stand-in's model of them is let off.",
      severity: "error",
      from: { pathNot: "^test/standin/model/" },
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
