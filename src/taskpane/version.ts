import about from "../../package.json";

/** Of the add-in, as it was released. */
export const { version } = about;
