import { config } from "zod";

/** Loaded before every schema: without it zod tries whether eval is allowed, which the pages' content policy reports. */
config({ jitless: true });
