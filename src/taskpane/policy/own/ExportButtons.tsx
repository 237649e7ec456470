import { policyText } from "../../../domain/parse/policyFile";
import type { Scheme } from "../../../domain/scheme/scheme";
import { usePane } from "../../paneContext";
import { fileName, textBytes } from "../../save/fileToSave";
import { SaveFile } from "../../save/SaveFile";

/** As in src/domain/scheme/policySchema.ts, which is for the build. */
const schemaFile = "assets/policy.schema.json";

/** Where the published schema of policy files lies beside this page. */
const schemaAddress = (): string => new URL(schemaFile, document.baseURI).href;

interface ExportProps {
  scheme: Scheme;
  isDisabled?: boolean;
  /** It was downloaded or copied. */
  onSaved?: () => void;
}

/** A policy as a file. */
export function ExportButtons({ scheme, ...props }: ExportProps) {
  const { local } = usePane();
  const make = () => ({
    name: fileName(`${local(scheme.name)} ${scheme.version}`, "json"),
    kind: "json" as const,
    bytes: textBytes(policyText(scheme, schemaAddress())),
  });
  return <SaveFile kind="json" make={make} {...props} />;
}
