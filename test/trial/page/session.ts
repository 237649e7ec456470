import { languageOf } from "../../../src/text/languageOf";
import { version } from "../../../src/taskpane/version";
import { whyNot } from "../mayBegin";
import { startRecording } from "../recorder";
import { fileText, packedRecording, type PackedRecording, type Private } from "../recording";
import { type Inventory, inventoryNow, isBlank } from "../traces";
import { type PolicyReport, tryPolicy, type Watched } from "../tryProduct";

/** What was tried on this page, to be handed on as one file. */
export class Session {
  behaviour = "";
  private reports: PolicyReport[] = [];
  private recordings: PackedRecording[] = [];

  /** Why nothing may be tried here; null once everything was. `told` hears of each policy as it is done. */
  async tryAll(
    policies: readonly string[],
    watched: Omit<Watched, "doing"> & { doing: (policy: string, step: string, done: number) => void },
    told: (report: PolicyReport) => void,
  ): Promise<string | null> {
    const refusal = await whyNot();
    if (refusal !== null) return refusal;
    const before = await inventoryNow();
    const secrets = (await isBlank()) ? secretsOf(before) : null;
    for (const policy of policies) {
      if (watched.isCancelled()) break;
      const doing: Watched["doing"] = (step, done) => {
        watched.doing(policy, step, done);
      };
      told(await this.one(policy, { before, secrets }, { ...watched, doing }));
    }
    return secrets === null ? "Not recorded: this workbook holds something of yours." : this.whyUnrecorded();
  }

  /** Everything so far as one file. */
  text(): string {
    const { platform, version: excel } = Office.context.diagnostics;
    const madeIn = {
      ...{ host: isStandIn() ? "stand-in" : "Excel", platform: String(platform), version: excel },
      ...{ language: Office.context.displayLanguage, addIn: version },
    };
    return fileText({ format: 1, in: madeIn, behaviour: this.behaviour, reports: this.reports }, this.recordings);
  }

  /** office.js promises nothing of how it sends its requests. */
  private whyUnrecorded(): string | null {
    return this.recordings.length > 0 ? null : "Not recorded: this office.js sends its requests by another way.";
  }

  private async one(
    policy: string,
    { before, secrets }: { before: Inventory; secrets: Private | null },
    watched: Watched,
  ): Promise<PolicyReport> {
    const stop = startRecording();
    const language = languageOf(Office.context.displayLanguage);
    const report = await tryPolicy({ policy, language, before }, watched);
    const exchanges = stop();
    if (secrets && exchanges.length > 0) this.recordings.push(packedRecording(policy, exchanges, secrets));
    this.reports.push(report);
    return report;
  }
}

/** The stand-in puts its half of the bridge into every page. */
const isStandIn = (): boolean => document.querySelector('script[src*="/standin/"]') !== null;

function secretsOf({ sheets }: Inventory): Private {
  const { url } = Office.context.document;
  const name = url.split(/[\\/]/).at(-1) ?? "";
  return { sheet: sheets[0]?.name ?? "", documents: [url, name, name.replace(/\.[^.]*$/, "")].filter(Boolean) };
}
