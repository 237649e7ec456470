import { score } from "./sheets/score";

export const sheets = { score };
