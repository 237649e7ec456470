/** A button of the add-in's ribbon group, as the manifest declares it. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: "showPane" } | { kind: "run"; functionName: string };
}

export interface AddIn {
  name: string;
  group: string;
  namespace: string;
  pane: string;
  metadata: string;
  buttons: readonly RibbonButton[];
}

const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const base = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

function child(parent: Element, name: string): Element {
  const found = parent.getElementsByTagNameNS(overrides, name)[0];
  if (!found) throw new Error(`manifest: <${parent.localName}> has no <${name}>`);
  return found;
}

/** Value of a resource in a language, as Office picks it: the override of that locale, or the default. */
function resource(manifest: Document, kind: string, id: string, locale: string): string {
  const all = [...manifest.getElementsByTagNameNS(base, kind)];
  const found = all.find((element) => element.getAttribute("id") === id);
  if (!found) throw new Error(`manifest: no resource ${id}`);
  const override = [...found.getElementsByTagNameNS(base, "Override")].find((o) => o.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
}

const resid = (element: Element): string => element.getAttribute("resid") ?? "";

function buttonOf(manifest: Document, control: Element, locale: string): RibbonButton {
  const tip = child(child(control, "Supertip"), "Description");
  const images = [...control.getElementsByTagNameNS(base, "Image")];
  const icon = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  const action = child(control, "Action");
  const runs = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "ExecuteFunction";
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(manifest, "String", resid(child(control, "Label")), locale),
    tip: resource(manifest, "String", resid(tip), locale),
    icon: icon ? new URL(resource(manifest, "Image", resid(icon), locale)).pathname : "",
    action: runs
      ? { kind: "run", functionName: child(action, "FunctionName").textContent.trim() }
      : { kind: "showPane" },
  };
}

/** Reads of manifest.xml what Excel shows and loads; addresses are taken relative to this server. */
export function readManifest(text: string, locale: string): AddIn {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const host = child(manifest.documentElement, "Host");
  const functions = [...host.getElementsByTagNameNS(overrides, "ExtensionPoint")].find(
    (point) => point.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "CustomFunctions",
  );
  if (!functions) throw new Error("manifest: no custom functions");
  const url = (element: Element): string => new URL(resource(manifest, "Url", resid(element), locale)).pathname;
  const group = child(host, "Group");
  const names = manifest.getElementsByTagName("DisplayName")[0];
  const named = [...(names?.children ?? [])].find((element) => element.getAttribute("Locale") === locale);
  return {
    name: named?.getAttribute("Value") ?? names?.getAttribute("DefaultValue") ?? "",
    group: resource(manifest, "String", resid(child(group, "Label")), locale),
    namespace: resource(manifest, "String", resid(child(functions, "Namespace")), locale),
    pane: url(child(child(functions, "Page"), "SourceLocation")),
    metadata: url(child(child(functions, "Metadata"), "SourceLocation")),
    buttons: [...group.getElementsByTagNameNS(overrides, "Control")].map((control) =>
      buttonOf(manifest, control, locale),
    ),
  };
}
