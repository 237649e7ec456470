export { register } from "./list";
export { sources } from "./sources";
export type { RegisteredScheme } from "./registered";
