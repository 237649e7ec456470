import type { Compilation, Compiler, Module, WebpackPluginInstance } from "webpack";
import { languages } from "../domain/wording/localText";
import { policySchema, policySchemaFile } from "../domain/scheme/policySchema";
import { serverHeaders } from "./contentPolicy";
import type { Deployment } from "./deployment";
import type { Metadata } from "./functionMetadata";
import { helpFile } from "../text/helpFile";
import { localiseMetadata, metadataFile } from "./functionMetadata";
import { functionTexts } from "./functionWords";
import { helpPage } from "./helpPage";
import { itGuidePages } from "./itGuidePages";
import { thirdPartyNotices } from "./notices";

type Files = Readonly<Record<string, string>>;

/** Adds files to the build that are made from the build itself; runs once, not in the child builds of pages. */
function emitting(name: string, files: (compilation: Compilation) => Files): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      const { Compilation: stages, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap({ name, stage: stages.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
          for (const [file, text] of Object.entries(files(compilation))) {
            const source = new sources.RawSource(text);
            if (compilation.getAsset(file)) compilation.updateAsset(file, source);
            else compilation.emitAsset(file, source);
          }
        });
      });
    },
  };
}

/** Function metadata and help pages per language, from the metadata the generator took from the declarations. */
export const functionFiles = ({ base }: Deployment): WebpackPluginInstance =>
  emitting("FunctionFiles", (compilation) => {
    const generated = compilation.getAsset(metadataFile["zh-CN"]);
    if (!generated) return {};
    const declared = JSON.parse(generated.source.source().toString()) as Metadata;
    const files = languages.flatMap((language) => {
      const texts = functionTexts[language];
      const metadata = JSON.stringify(localiseMetadata(declared, texts, language, base), null, 1);
      return [
        [metadataFile[language], metadata],
        [helpFile[language], helpPage(declared, texts, language)],
      ];
    });
    return { ...Object.fromEntries(files), ...itGuidePages() } as Files;
  });

/** Modules joined into one for production still count as the files they were. */
function filesOf(module: Module): string[] {
  const joined = "modules" in module ? (module.modules as Module[]) : [module];
  return joined.flatMap((each) => ("resource" in each && typeof each.resource === "string" ? [each.resource] : []));
}

/** What a deployment needs besides code: licences of what ships and the headers its server should send. */
export const deploymentFiles = ({ cdn }: Deployment): WebpackPluginInstance =>
  emitting("DeploymentFiles", (compilation) => ({
    "THIRD-PARTY-NOTICES.txt": thirdPartyNotices([...compilation.modules].flatMap(filesOf)),
    "headers.txt": serverHeaders(cdn),
  }));

/** The schema of policy files, so that editors complete and check a policy while it is written. */
export const policySchemaFiles = (): WebpackPluginInstance =>
  emitting("PolicySchemaFiles", () => ({ [policySchemaFile]: `${JSON.stringify(policySchema(), null, 1)}\n` }));
