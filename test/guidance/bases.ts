/** Briefs the rows start from: one shop, on each platform, with a small and a larger team. */
import { shop } from "../witnesses/witness.js";
import type { BriefFields } from "../support/random-brief.js";

const LARGER = "14 engineers, Java, Python and SQL, 4 SRE";
/** Target systems with a lake beside the warehouse. */
const LAKE = "data lake for data science, data warehouse, dashboards for 25 people";

export const aws = shop();
export const awsTeam = shop({ team_capabilities: LARGER });
export const awsLake = shop({ target_systems: LAKE });
export const awsTeamLake = shop({ target_systems: LAKE, team_capabilities: LARGER });
export const awsEvents = shop({ data_sources: "Clickstream events" });
export const azure = shop({ technology_stack: "Azure" });
export const azureTeam = shop({ technology_stack: "Azure", team_capabilities: LARGER });
export const azureTeamLake = shop({ technology_stack: "Azure", target_systems: LAKE, team_capabilities: LARGER });
export const gcp = shop({ technology_stack: "Google Cloud" });
export const gcpTeam = shop({ technology_stack: "Google Cloud", team_capabilities: LARGER });
export const gcpTeamLake = shop({ technology_stack: "Google Cloud", target_systems: LAKE, team_capabilities: LARGER });
export const own = shop({ technology_stack: "on-premises virtual machines, no public cloud" });
export const ownTeam = shop({ technology_stack: "on-premises virtual machines, no public cloud", team_capabilities: LARGER });
export const ownTeamLake = shop({ technology_stack: "on-premises virtual machines, no public cloud", target_systems: LAKE, team_capabilities: LARGER });
export const ownClusterKafka = shop({ technology_stack: "on-premises, OpenShift, Kafka, no public cloud", team_capabilities: LARGER });
export const awsClusterKafka = shop({ technology_stack: "AWS, Kafka, Kubernetes", team_capabilities: LARGER });

/** The same brief with other words. */
export const words = (base: BriefFields, changed: BriefFields): BriefFields => ({ ...base, ...changed });
