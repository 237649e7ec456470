import * as z from "zod";

/** The languages the product speaks; zh-CN is the reference. */
export const languages = ["zh-CN", "zh-TW", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** The policy's own words, once per language. */
export const LocalText = z.strictObject({ "zh-CN": z.string(), "zh-TW": z.string(), en: z.string() });
export type LocalText = z.infer<typeof LocalText>;
