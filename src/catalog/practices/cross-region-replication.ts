import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "cross-region-replication";

/** How data reaches a second region. */
export const crossRegionReplication: readonly Practice[] = [
  definePractice({
    id: "no-replication", name: "No copy in another region", ownSiteName: "No copy at another site", topic, options: ["none"],
    summary: "Copies stay in the zones of one region.",
    strengths: ["no transfer charges"], weaknesses: ["data is gone with the region"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "asynchronous-replication", name: "Asynchronous replication", topic, options: ["async"], aliases: ["async replication", "asynchronous replication"], maturity: 5,
    summary: "Changes are copied after they are acknowledged; the lag is the data at risk and is alarmed.",
    parameters: { lagAlarmMinutes: { value: 15, unit: "minutes", source: "proposal" } },
    strengths: ["no delay on writes"], weaknesses: ["the last seconds to minutes are lost"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "synchronous-replication", name: "Synchronous replication", topic, options: ["sync"], aliases: ["sync replication", "synchronous replication"], maturity: 3,
    summary: "A write counts when both sites hold it; every write waits for the round trip, so the sites stand close.",
    parameters: { distanceKilometres: { value: 100, unit: "km", source: "proposal" } },
    strengths: ["nothing acknowledged is lost"], weaknesses: ["adds the round trip to each write", "stops when the link stops, unless a witness decides"], sources: { proposal: proposed },
  }),
];
