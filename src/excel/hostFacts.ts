/** What the add-in runs in, for whoever looks after it: nothing of the workbook or its user. */
export interface HostFacts {
  /** "Excel", "PC" or "OfficeOnline", "16.0.17928.20114". */
  host: string;
  platform: string;
  version: string;
  displayLanguage: string;
  contentLanguage: string;
  /** The newest version of every set of the API that is there: "ExcelApi 1.17". */
  sets: readonly string[];
}

const asked = [
  "ExcelApi",
  "ExcelApiOnline",
  "ExcelApiDesktop",
  "CustomFunctionsRuntime",
  "SharedRuntime",
  "RibbonApi",
  "DialogApi",
  "DialogOrigin",
  "KeyboardShortcuts",
] as const;

/** Sets are numbered 1.1, 1.2 and on; none has come near this. */
const last = 40;

export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    sets: asked.flatMap((name) => newestOf(name) ?? []),
  };
}

function newestOf(name: string): string | null {
  const { requirements } = Office.context;
  for (let minor = last; minor > 0; minor -= 1)
    if (requirements.isSetSupported(name, `1.${String(minor)}`)) return `${name} 1.${String(minor)}`;
  return null;
}
