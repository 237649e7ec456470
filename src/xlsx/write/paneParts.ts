import { type FileParts, relationsXml } from "./bookParts";
import { declaration, element } from "./toXml";

/** The add-in as its manifest names it. */
export interface AddinReference {
  id: string;
  /** "0.1.0.0" */
  version: string;
}

const of = "http://schemas.microsoft.com/office";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the package points to. */
export const paneRelation = [
  `${of}/2011/relationships/webextensiontaskpanes`,
  "xl/webextensions/taskpanes.xml",
] as const;

/** Of this use of the add-in; nothing is kept under it. */
const useId = "{5F1C8A7E-3B0D-4E55-9C62-0E1B7A9D4F38}";

/** FileParts by which Excel shows the pane of the add-in that an administrator has deployed. */
export function paneParts({ id, version }: AddinReference): FileParts {
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: true, width: 350, row: 4 },
    element("wetp:webextensionref", { "xmlns:r": r, "r:id": "rId1" }),
  );
  const extension = [
    element("we:reference", { id, version, store: "EXCatalog", storeType: "EXCatalog" }),
    "<we:alternateReferences/>",
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>',
    "<we:bindings/>",
    element("we:snapshot", { "xmlns:r": r }),
  ];
  return {
    "xl/webextensions/taskpanes.xml":
      declaration + element("wetp:taskpanes", { "xmlns:wetp": `${of}/webextensions/taskpanes/2010/11` }, pane),
    "xl/webextensions/_rels/taskpanes.xml.rels": relationsXml([
      [`${of}/2011/relationships/webextension`, "webextension1.xml"],
    ]),
    "xl/webextensions/webextension1.xml":
      declaration +
      element(
        "we:webextension",
        { "xmlns:we": `${of}/webextensions/webextension/2010/11`, id: useId },
        extension.join(""),
      ),
  };
}
