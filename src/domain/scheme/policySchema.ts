import * as z from "zod";
import { Scheme } from "./scheme";

/** Where the published schema lies beside the add-in. */
export const policySchemaFile = "assets/policy.schema.json";

/** What a policy file may hold, as JSON Schema, so that editors complete and check it while it is written. */
export const policySchema = (): object => {
  const schema = z.toJSONSchema(Scheme.extend({ $schema: z.string().optional() }), { io: "input" });
  return { ...schema, title: "Evaluation policy" };
};
