const narrowest = 320;
const widest = 560;

/** The divider sets the pane's width, by mouse and by arrow keys; Excel's own default is about 350 pixels. */
export function dragPane(divider: HTMLElement, root: HTMLElement): void {
  let width = 350;
  const set = (wanted: number): void => {
    width = Math.min(widest, Math.max(narrowest, wanted));
    root.style.setProperty("--pane", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
    window.dispatchEvent(new Event("resize"));
  };
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    const from = width;
    const move = (event: PointerEvent): void => {
      set(from + down.clientX - event.clientX);
    };
    divider.addEventListener("pointermove", move);
    divider.addEventListener(
      "lostpointercapture",
      () => {
        divider.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  });
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(width + 10);
    if (event.key === "ArrowRight") set(width - 10);
  });
  set(width);
}
