import type * as Jsdom from "jsdom";
import { outside } from "./outside";

export type DOMWindow = Jsdom.DOMWindow;

/** jsdom consists of hundreds of files, which each suite would read anew. */
export const { JSDOM } = outside("jsdom") as typeof Jsdom;
