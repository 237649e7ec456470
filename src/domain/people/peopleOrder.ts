/** What people can be put in order by. */
export const peopleOrders = ["number", "name", "total"] as const;
export type PeopleOrder = (typeof peopleOrders)[number];
