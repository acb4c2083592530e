/** Briefs that together show every option of every slot, beside the witnesses by topic and the reference briefs. */
import type { BriefFields } from "../support/random-brief.js";
import { bank, shop } from "./witness.js";

const twoRegions = { sla_requirements: "alerts within 10 seconds, 99.99% availability, RTO 1 minute, RPO 0", team_capabilities: "30 engineers, Java, Python, 5 SRE", technical_requirements: "active-active in two regions, no data may be lost" };

/** For options that no other witness reaches. */
export const slotWitnesses: readonly BriefFields[] = [
  shop({ data_sources: "MySQL shop database", processing_requirements: "copy database changes to the warehouse as they happen", sla_requirements: "under 4 minutes", technology_stack: "AWS, database triggers in place" }),
  shop(twoRegions),
  bank({ sla_requirements: twoRegions.sla_requirements, technology_stack: "two own data centres 40 km apart, no public cloud, OpenShift" }),
  shop({ team_capabilities: "5 engineers, TypeScript and SQL" }),
];

/** Drawn briefs, by seed, that show what is left. */
export const slotSeeds: readonly number[] = [205, 13, 182, 62, 76, 35, 95];
