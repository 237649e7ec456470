import scheme000 from "./000.json";
import scheme001 from "./001.json";
import scheme002 from "./002.json";
import scheme003A from "./003A.json";
import scheme003B from "./003B.json";
import scheme003C from "./003C.json";
import scheme003D from "./003D.json";
import scheme003E from "./003E.json";
import scheme003F from "./003F.json";
import scheme003P from "./003P.json";
import scheme004PRE from "./004PRE.json";
import scheme004POST from "./004POST.json";
import scheme004PAY from "./004PAY.json";
import scheme004PK from "./004PK.json";
import scheme004DQNJ_M from "./004DQNJ-M.json";
import scheme004DQNJ_Y from "./004DQNJ-Y.json";
import scheme004ONLINE from "./004ONLINE.json";
import scheme004SEVEN from "./004SEVEN.json";
import scheme004FIELD from "./004FIELD.json";

/** Every policy the product ships with as it lies in its file, in the order the pane lists them. Written by `npm run systems`. */
export const files: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["000", scheme000],
  ["001", scheme001],
  ["002", scheme002],
  ["003A", scheme003A],
  ["003B", scheme003B],
  ["003C", scheme003C],
  ["003D", scheme003D],
  ["003E", scheme003E],
  ["003F", scheme003F],
  ["003P", scheme003P],
  ["004PRE", scheme004PRE],
  ["004POST", scheme004POST],
  ["004PAY", scheme004PAY],
  ["004PK", scheme004PK],
  ["004DQNJ-M", scheme004DQNJ_M],
  ["004DQNJ-Y", scheme004DQNJ_Y],
  ["004ONLINE", scheme004ONLINE],
  ["004SEVEN", scheme004SEVEN],
  ["004FIELD", scheme004FIELD],
]);
