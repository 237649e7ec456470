/**
 * Children in the order Office's schema demands; a manifest with the right elements in another order is refused. A name
 * with `*` may repeat.
 */
export const elementOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint*",
  GetStarted: "Title Description LearnMoreUrl",
  OfficeTab: "Group*",
  Group: "Label Tooltip Icon Control*",
  Control: "Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
};

/** Says which child stands where it must not, or null. */
export function misplacedChild(element: Element): string | null {
  const rule = elementOrder[element.localName]?.split(" ");
  if (!rule) return null;
  let position = 0;
  for (const child of element.children) {
    const found = rule.findIndex((name, index) => index >= position && name.replace("*", "") === child.localName);
    if (found < 0) return child.localName;
    position = rule[found]?.endsWith("*") === true ? found : found + 1;
  }
  return null;
}
