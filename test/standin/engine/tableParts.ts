import { BaseFunction, type BaseReferenceObject } from "@univerjs/engine-formula";

interface References {
  createReferenceObject: (this: unknown, reference: BaseReferenceObject, range: unknown) => BaseReferenceObject;
}

const { prototype } = BaseFunction as unknown as { prototype: References };
const create = prototype.createReferenceObject;

/**
 * A part of a table, as INDEX and OFFSET give it, lies on the table's sheet. Univer asks for the sheet again by its name,
 * which a reference to a table does not have, and so ends on the sheet of the formula.
 */
prototype.createReferenceObject = function (reference, range) {
  const part = create.call(this, reference, range);
  if (reference.isTable()) part.setForcedSheetId = () => undefined;
  return part;
};
