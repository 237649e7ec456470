import { behaviourPart } from "./behaviourPart";
import { filePart } from "./filePart";
import { dress, element } from "./parts";
import { productPart } from "./productPart";
import { Session } from "./session";

const lead =
  "Open an empty workbook for this. Everything happens on sheets of their own, which are deleted again; yours are not touched. Takes about ten minutes.";

void Office.onReady(() => {
  dress();
  const session = new Session();
  document.body.replaceChildren(
    element("h1", "Try this Excel"),
    element("p", lead),
    ...behaviourPart((text) => {
      session.behaviour = text;
    }),
    ...productPart(session),
    ...filePart(session),
  );
});
