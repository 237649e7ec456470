import { JSDOM } from "../support/jsdom";

/** Reads XML; a text that is not well-formed throws. */
export const readXml = (text: string): Document => new JSDOM(text, { contentType: "application/xml" }).window.document;

export const elements = (within: Document | Element, name: string): Element[] =>
  [...within.getElementsByTagName("*")].filter((element) => element.localName === name);

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** Type of an element as `xsi:type` says it. */
export const typeOf = (element: Element): string =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
