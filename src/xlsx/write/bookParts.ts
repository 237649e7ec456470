import type { SheetPlan } from "../../sheets/kit/plan";
import { printNames } from "./pageParts";
import { declaration, element, main, relationships } from "./toXml";

/** A file's parts by their names. */
export type FileParts = Readonly<Record<string, string>>;

const office = "application/vnd.openxmlformats-officedocument.";
const spreadsheet = `${office}spreadsheetml.`;
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

/** What kind of content each part is of, by how its name begins. */
const contentTypes: readonly (readonly [start: string, type: string])[] = [
  ["xl/workbook.xml", `${spreadsheet}sheet.main+xml`],
  ["xl/worksheets/sheet", `${spreadsheet}worksheet+xml`],
  ["xl/tables/", `${spreadsheet}table+xml`],
  ["xl/styles.xml", `${spreadsheet}styles+xml`],
  ["xl/sharedStrings.xml", `${spreadsheet}sharedStrings+xml`],
  ["xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml"],
  ["xl/webextensions/webextension", "application/vnd.ms-office.webextension+xml"],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", `${office}extended-properties+xml`],
];

/** [Content_Types].xml */
export function contentTypesXml(names: readonly string[]): string {
  const types = names
    .filter((name) => !name.endsWith(".rels"))
    .map((name) => {
      const type = contentTypes.find(([start]) => name.startsWith(start))?.[1];
      if (type === undefined) throw new Error(`No content type for ${name}`);
      return element("Override", { PartName: `/${name}`, ContentType: type });
    });
  const usual = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return declaration + element("Types", { xmlns: `${packageNamespace}/content-types` }, [...usual, ...types].join(""));
}

/** A .rels part; a kind without an address is one of the format's own. */
export const relationsXml = (of: readonly (readonly [kind: string, target: string])[]): string =>
  declaration +
  element(
    "Relationships",
    { xmlns: `${packageNamespace}/relationships` },
    of
      .map(([kind, Target], nth) =>
        element("Relationship", {
          Id: `rId${nth + 1}`,
          Type: kind.includes(":") ? kind : `${relationships}/${kind}`,
          Target,
        }),
      )
      .join(""),
  );

/** Of the package as a whole. */
export const packageRelations: readonly (readonly [string, string])[] = [
  ["officeDocument", "xl/workbook.xml"],
  [`${packageNamespace}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ["extended-properties", "docProps/app.xml"],
];

/** xl/workbook.xml; `calculates` asks whoever opens it to calculate every formula. */
export function workbookXml(plans: readonly SheetPlan[], { calculates }: { calculates: boolean }): string {
  const sheets = plans.map(({ name, visibility }, nth) =>
    element("sheet", {
      name,
      sheetId: nth + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${nth + 1}`,
    }),
  );
  const inside = [
    "<workbookPr/>",
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    element("sheets", {}, sheets.join("")),
    printNames(plans),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: calculates ? true : undefined }),
  ];
  return declaration + element("workbook", { xmlns: main, "xmlns:r": relationships }, inside.join(""));
}

export const workbookRelations = (sheets: number): (readonly [string, string])[] => [
  ...Array.from({ length: sheets }, (_, nth) => ["worksheet", `worksheets/sheet${nth + 1}.xml`] as const),
  ["styles", "styles.xml"],
  ["sharedStrings", "sharedStrings.xml"],
];

/** LibreOffice shows stored texts only of files that say Excel wrote them. No day stands in it: the same plans give the same bytes. */
export const documentParts: FileParts = {
  "docProps/app.xml": `${declaration}<Properties xmlns="${officeNamespace}/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
  "docProps/core.xml": `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>KPI Assistant</dc:creator></cp:coreProperties>`,
};
