import type { Page } from "playwright-core";

/** Addresses outside the site that the page asked for, and errors it threw: both must stay empty. */
export interface Trouble {
  outside: string[];
  errors: string[];
}

/** Listens to a page from its start. */
export function watchTrouble(page: Page, origin: string): Trouble {
  const trouble: Trouble = { outside: [], errors: [] };
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (!request.url().startsWith(origin) && protocol !== "data:" && protocol !== "blob:")
      trouble.outside.push(request.url());
  });
  page.on("pageerror", (error) => trouble.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  return trouble;
}
