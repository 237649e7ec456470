import { createHash } from "node:crypto";
import type { Scheme } from "../domain/scheme/scheme";
import { allSchemes } from "../schemes";
import { type Template, templateFile, templatePlans } from "../xlsx/templateFile";

/** The period of templates that are not made for anybody: the first month after the product's first year. */
const month = "2027-01";

/** Made for nobody, in the language of the policies. */
export const shippedTemplate = (scheme: Scheme): Template => ({ scheme, language: "zh-CN", month, people: [] });

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Of what the file says, and of the file. */
export interface TemplateMark {
  plans: string;
  file: string;
}

/** What a template says, in short: sheets that are made differently have another one. */
export const plansMark = (scheme: Scheme): string =>
  hash(JSON.stringify(templatePlans(shippedTemplate(scheme), "native")));
export const fileMark = hash;

/** Every file of assets/templates, and the marks by which a test finds those that are out of date. */
export function* shippedTemplates(): Generator<readonly [file: string, content: string | Uint8Array]> {
  const marks: Record<string, TemplateMark> = {};
  for (const scheme of allSchemes()) {
    const bytes = templateFile(shippedTemplate(scheme), null);
    marks[scheme.id] = { plans: plansMark(scheme), file: fileMark(bytes) };
    yield [`${scheme.id}.xlsx`, bytes];
  }
  yield ["marks.json", `${JSON.stringify(marks, null, 2)}\n`];
}
