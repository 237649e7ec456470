import type { explain as reference } from "../zh-CN/explain";

export const explain: typeof reference = {};
