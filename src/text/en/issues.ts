import type { issues as reference } from "../zh-CN/issues";

export const issues: typeof reference = {};
