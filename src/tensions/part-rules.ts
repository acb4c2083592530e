/** Tensions of single parts: what one cannot do at this load, or as often as is promised. */
import { over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

export const partTensions: readonly TensionRule[] = [
  {
    id: "tension/part-beyond-its-ceiling", severity: "error", field: "data_volume", when: over("measure.beyondCount", 0),
    conflict: "{measure.ceilingWhat}",
    position: "It is sized and priced at the count the load needs, and that count is not to be had as it stands. {measure.ceilingAction}",
    otherwise: "A part with a higher ceiling for this load, or a smaller peak.", sources: ["catalog: capacity"],
  },
  {
    id: "tension/capture-of-a-shielded-source", severity: "warning", field: "data_sources", when: over("measure.shieldedCount", 0),
    conflict: "The brief shields a source (\"{measure.shieldedSaid}\"), and {measure.shieldedTool} reads the change log of {measure.shieldedNames}, which an account that may only select cannot.",
    position: "Capture is designed and touches none of the tables it reads, but the owners of the source have to agree first to settings and rights beyond reading them. {measure.shieldedAsks}. Nothing is connected before they have.",
    otherwise: "Capture from a standby or replica of it, where the engine can; or queries by modification time with the read-only account, minutes to an hour apart: rows that are deleted are then found by a daily comparison of keys, and states between two queries are not seen.",
    sources: ["Debezium documentation, connectors for Oracle, PostgreSQL, SQL Server, MySQL, Db2 and MongoDB: setting up the database"],
  },
  {
    id: "tension/dashboard-looks-seldom", severity: "warning", field: "target_systems", when: over("measure.seldomCount", 0),
    conflict: "People at a dashboard are promised data at most {measure.seldomAge} old ({measure.seldomFlows}); {measure.seldomTool} does not look by itself more often than once a minute, so what it shows is older, whatever the pipeline does.",
    position: "The live view is {measure.seldomPage} that asks {measure.seldomStore} every {measure.seldomAsks}; {measure.seldomTool} shows the reports.",
    otherwise: "A reporting tool that refreshes within seconds, or a promise of two minutes for this view.", sources: ["Looker Studio documentation, data freshness: one minute at the shortest", "editorial"],
  },
];
