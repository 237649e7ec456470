import { quietPlans } from "./quietPlans";
import { asText } from "./rawOf";

test.each(quietPlans().map((plan) => [plan.name, plan] as const))(
  "what a month's sheet says in Chinese: %s",
  (_, plan) => expect(asText(plan).replace(/[0-9a-f]{16}/g, "…")).toMatchSnapshot(),
);
