export { createHeadlessGrid } from "../engine";
