import * as z from "zod";
import { LocalText } from "../wording/localText";
import { Scheme } from "./scheme";

/** Where the published schema lies beside the add-in. */
export const policySchemaFile = "assets/policy.schema.json";

/** What a policy file may hold, as JSON Schema, so that editors complete and check it while it is written. */
export const policySchema = (): object => {
  const file = Scheme.extend({ $schema: z.string().optional(), what: LocalText.optional() });
  const schema = z.toJSONSchema(file, { io: "input" });
  return { ...schema, title: "Evaluation policy" };
};
