import type { Language } from "../../domain/wording/localText";

/** Words of one thing side by side in every language: what stands together is told together, and none can be missing. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;
