import { Scheme } from "../domain/scheme";
import scheme000 from "./000.json";

/** Every policy the product ships with, in the order the pane lists them. */
export const schemes: readonly Scheme[] = [Scheme.parse(scheme000)];

export const schemeById = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);
