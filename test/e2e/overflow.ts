import type { User } from "./user";

/** Elements that stick out of the pane to the right, as text for the report; not what scrolls in a frame that keys reach. */
export const overflow = (user: User): Promise<string[]> =>
  user.pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll("body *")].filter((node) => {
      const box = node.getBoundingClientRect();
      return (
        box.width > 0 &&
        box.right > width + 1 &&
        getComputedStyle(node).position !== "fixed" &&
        !node.parentElement?.closest("[role=region][tabindex]")
      );
    });
    return wide.slice(0, 5).map((node) => `${node.tagName} ${node.textContent.slice(0, 40)}`);
  });
