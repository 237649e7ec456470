import { isMeant } from "../../domain/people/identity";
