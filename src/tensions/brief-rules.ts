/** Tensions inside the brief: figures that contradict each other, wishes that do not go together, names that have ended. */
import { all, any, atLeast, contains, equal, fact, is, isNot, lacks, not, oneOf, over, under } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const EDITORIAL = ["editorial"];

export const briefTensions: readonly TensionRule[] = [
  {
    id: "tension/record-size-above-usual", severity: "warning", field: "data_volume", when: all(over("measure.impliedOverTypical", 2.5), over("impliedRecordBytes", fact("measure.typicalHighBytes"))),
    conflict: "The stated daily bytes over the stated records make {impliedRecordBytes} bytes a record; {measure.typicalRecordBytes} bytes are usual here ({measure.impliedOverTypical} times as much). The bytes may include copies, indexes or media.",
    position: "The larger reading is designed and priced: {ingestGigabytesPerDay} GB a day, {measure.thisMonthly} a month.",
    otherwise: "If only the records count, {measure.otherGigabytesPerDay} GB a day arrive and the same parts cost {measure.otherMonthly} a month. Measure one hour of raw input before anything is ordered.", sources: ["catalog: domain record sizes"],
  },
  {
    id: "tension/record-size-below-usual", severity: "info", field: "data_volume", when: all(under("measure.impliedOverTypical", 0.4), under("impliedRecordBytes", fact("measure.typicalLowBytes"))),
    conflict: "The stated daily bytes over the stated records make {impliedRecordBytes} bytes a record; {measure.typicalRecordBytes} bytes are usual here. The bytes may be after compression.",
    position: "The stated {ingestGigabytesPerDay} GB a day are designed and priced, {measure.thisMonthly} a month.",
    otherwise: "Raw and uncompressed it may be {measure.otherGigabytesPerDay} GB a day; the same parts, sized for it, cost {measure.otherMonthly} a month.", sources: ["catalog: domain record sizes"],
  },
  {
    id: "tension/three-volumes-disagree", severity: "warning", field: "data_volume", when: over("measure.impliedOverStated", 1.25),
    conflict: "Rate, record size and daily volume are all stated and differ by a factor of {measure.impliedOverStated}: the daily volume implies {impliedRecordBytes} bytes a record, {measure.statedRecordBytes} are stated.",
    position: "The daily volume decides storage and cost, the rate decides partitions and workers.",
    otherwise: "Correct one of the three; the other two then agree.", sources: EDITORIAL,
  },
  {
    id: "tension/record-above-part-limit", severity: "warning", field: "data_volume", when: over("measure.tightRecordCount", 0),
    conflict: "Records of up to {maxRecordKilobytes} KB are expected; {measure.tightRecordParts} takes no larger one.",
    position: "A payload above the limit is written to {measure.payloadStore} first, and the record carries its address, size and checksum.",
    otherwise: "Split the payload at the producer, or confirm that the largest record is smaller.", sources: ["Azure Architecture Center, asynchronous messaging options: claim check", "AWS: Big Data Analytics Options, anti-patterns of DynamoDB"],
  },
  {
    id: "tension/wish-not-obeyed", severity: "warning", field: "technology_stack", when: over("measure.wishesUnmetCount", 0),
    conflict: "The brief names {measure.wishesUnmet}, which this design does not use.",
    position: "{measure.wishesUnmetWhy}",
    otherwise: "Relax the constraint that rules it out, or drop the wish.", sources: ["brief"],
  },
  {
    id: "tension/ending-product-in-use", severity: "warning", field: "technology_stack", when: over("measure.endingCount", 0),
    conflict: "The brief names what its maker is ending: {measure.endingChosen}.",
    position: "It is used because it was asked for; the plan has its replacement as a task.",
    otherwise: "Start with the successor.", sources: ["catalog: status"],
  },
  {
    id: "tension/ending-product-named", severity: "warning", field: "technology_stack", when: over("measure.endingNamedCount", 0),
    conflict: "The brief mentions a product that has ended or is ending: {measure.endingNamed}.",
    position: "It is not used.", otherwise: "Only if it is in place and a date for leaving it is set.", sources: ["catalog: status"],
  },
  {
    id: "tension/stream-named-without-need", severity: "info", field: "technology_stack", when: all(isNot("hasStreamingFlow"), over("measure.streamToolsChosen", 0)),
    conflict: "A streaming product is named, but no flow needs data younger than {tightestFreshnessSeconds} s.",
    position: "The wish is obeyed: it carries the intake, and the processing stays scheduled.",
    otherwise: "Without it the design is smaller by that component's lines.", sources: ["brief"],
  },
  {
    id: "tension/mesh-wish-without-teams", severity: "warning", field: "team_capabilities", when: all(is("measure.namesMesh"), lacks("decision.data-ownership", "data-mesh")),
    conflict: "A data mesh is wished for; {domainTeams} team(s) could own products and {platformEngineers} people could run its platform.",
    position: "Ownership stays central, with data products named and contracts kept, so that a split later costs little.",
    otherwise: "Six or more domain teams and three or more platform engineers.", sources: ["datamesh-architecture.com, fitness test"],
  },
  {
    id: "tension/kubernetes-for-small-team", severity: "warning", field: "technology_stack", when: all(is("kubernetesWanted"), isNot("kubernetesBanned"), under("engineers", 5), equal("platformEngineers", 0)),
    conflict: "Kubernetes is named for a team of {engineers} without platform engineers: its clusters, upgrades and add-ons take 0.4 to 0.75 FTE before the first pipeline runs.",
    position: "The managed control plane is used for own services only; log, engines and stores are the provider's.",
    otherwise: "Serverless containers do the same here with less to run; or add a platform engineer.", sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "tension/several-clouds-for-small-team", severity: "warning", field: "technology_stack", when: all(equal("hosting", "multi-cloud"), under("engineers", 8)),
    conflict: "{engineers} engineers over {platforms}: two identity systems, two networks, and traffic between clouds paid per gigabyte.",
    position: "The pipeline stands on {platform}; the other cloud is a source or a reader.",
    otherwise: "A second full stack needs a second set of people.", sources: EDITORIAL,
  },
  {
    id: "tension/serverless-only-with-clusters", severity: "warning", field: "technology_stack", when: all(is("serverlessOnly"), over("measure.sizedInServers", 0)),
    conflict: "Only serverless is allowed, but {measure.sizedNames} are sized in instances.",
    position: "No serverless product meets the constraints of that role; it is managed and named here.",
    otherwise: "Drop the constraint that excludes the serverless one: see the decision log.", sources: ["brief"],
  },
  {
    id: "tension/air-gap-with-online-source", severity: "error", field: "data_sources", when: all(is("airGapped"), any(is("hasSaasSource"), is("hasApiSource"))),
    conflict: "The site has no connection to the internet, but applications or APIs outside it are among the sources.",
    position: "Their data enters as signed files through the site's transfer point, once a day.",
    otherwise: "A one-way gateway (data diode) for these sources.", sources: EDITORIAL,
  },
  {
    id: "tension/own-hardware-without-capital", severity: "warning", field: "budget_constraints", when: all(is("noCapitalSpending"), is("hasOnPremises")),
    conflict: "{measure.capitalStop}, and the platform stands on own hardware.",
    position: "{measure.capitalPlan}",
    otherwise: "Lease the hardware, or move the part that need not stay inside.", sources: ["brief"],
  },
  {
    id: "tension/keep-and-delete", severity: "error", field: "technical_requirements", when: all(is("measure.keepsRaw"), is("measure.hasLimit"), over("coldYears", fact("measure.limitYears"))),
    conflict: "Raw data is to be kept {coldYears} years, and data is to be deleted after {measure.limitYears} years.",
    position: "Raw data is kept without direct identifiers; what identifies a person is deleted at the shorter limit.",
    otherwise: "Name the data sets each of the two applies to.", sources: ["brief"],
  },
  {
    id: "tension/keep-and-erase", severity: "warning", field: "compliance_needs", when: all(is("needsErasure"), atLeast("coldYears", 2)),
    conflict: "Raw data is kept {coldYears} years while people may demand erasure of theirs ({measure.personalFields}).",
    position: "Personal fields are encrypted with a key per person before they are archived; erasing destroys the key.",
    otherwise: "Keep the raw archive without personal fields.", sources: ["GDPR Art. 17"],
  },
  {
    id: "tension/immutable-and-erase", severity: "warning", field: "compliance_needs", when: all(is("needsErasure"), is("needsWorm")),
    conflict: "One regime forbids changing records, another gives people the right to have theirs erased.",
    position: "The mandated record stays in a restricted, immutable archive; everywhere else the person is erased or made a token. The exemption is logged.",
    otherwise: "None: both duties hold.", sources: ["GDPR Art. 17(3)"],
  },
  {
    id: "tension/no-regime-but-personal-data", severity: "warning", field: "compliance_needs", when: all(is("measure.complianceNone"), is("hasPersonalData")),
    conflict: "The brief says no compliance applies, but data of this field carries {measure.personalFields}.",
    position: "Masking outside production and restricted columns are designed; no regime's clocks or reports are.",
    otherwise: "Have counsel confirm it; where people in the EU or California are concerned a regime applies.", sources: EDITORIAL,
  },
  {
    id: "tension/usual-regime-not-named", severity: "info", field: "compliance_needs", when: all(over("measure.usualCount", 0), isNot("measure.complianceNone")),
    conflict: "Not named in the brief, but usual in this field: {measure.usualRegimes}.",
    position: "Not designed for.", otherwise: "Confirm or add them: each brings retention, reporting and access duties.", sources: ["catalog: domain packs"],
  },
  {
    id: "tension/residency-and-outside-vendor", severity: "warning", field: "compliance_needs", when: all(over("measure.saasCount", 0), over("measure.residencySet", 0)),
    conflict: "Data must stay in {residency}, and {measure.saasWithData} run in a vendor's account.",
    position: "They are set to a region in {residency}; a processing agreement and the vendor's list of sub-processors are part of the plan.",
    otherwise: "Use the provider's own service, or run the open-source one.", sources: EDITORIAL,
  },
  {
    id: "tension/priced-in-another-region", severity: "info", field: "budget_constraints", when: all(is("hasCloud"), is("measure.pricedElsewhere")),
    conflict: "The platform stands in {region}; the price book has no list of its own for it.",
    position: "It is priced as {priceRegion}; list prices between regions of one continent usually differ by less than 15 %.",
    otherwise: "Give your own rates with --prices.", sources: ["catalog: price books"],
  },
  {
    id: "tension/residency-of-provider", severity: "info", field: "compliance_needs", when: all(over("measure.residencySet", 0), is("hasCloud"), oneOf("platform", "aws", "azure", "gcp")),
    conflict: "Data must stay in {residency}; the provider is a company under United States law.",
    position: "Storage and processing stay in {region}, keys are the client's, support access is approved case by case.",
    otherwise: "Own hardware or a European provider, if the regulator does not accept this.", sources: EDITORIAL,
  },
  {
    id: "tension/place-not-stated", severity: "info", field: "technology_stack", when: all(is("hasCloud"), equal("regionBasis", "no place stated; the provider's reference region"), over("measure.usualCount", 0)),
    conflict: "The brief names no country or region.", position: "Prices and distances are those of {region}.", otherwise: "State the region: prices differ by up to 20 % and residency duties depend on it.", sources: EDITORIAL,
  },
  {
    id: "tension/edge-without-buffer-size", severity: "info", field: "technical_requirements", when: all(is("edgeAutonomy"), is("hasIotSource"), not(over("edgeOutageHours", 0))),
    conflict: "Sites must run through a WAN outage, but the brief does not say how long one lasts.",
    position: "Gateways buffer 72 hours on disk; after that the oldest raw readings are thinned, never the alarms.",
    otherwise: "State the longest outage; disk per site follows from it.", sources: EDITORIAL,
  },
  {
    id: "tension/weekly-schemas-without-owner", severity: "info", field: "technical_requirements", when: equal("schemaVolatility", "weekly"),
    conflict: "Schemas change every week; without an owner each change breaks a reader.",
    position: "Producers may only add optional fields; anything else is a new version beside the old one, refused by the check on the way in.",
    otherwise: "A contract per source, signed by its owner.", sources: EDITORIAL,
  },
  {
    id: "tension/change-log-not-read", severity: "warning", field: "data_sources", when: over("measure.unreadCount", 0),
    conflict: "{measure.changeReader} does not read the change log of: {measure.unreadEngines}.",
    position: "Those tables are extracted by modification time every hour; deletes in them are seen by a daily comparison of keys.",
    otherwise: "A second capture tool for them, with its own operation.", sources: ["catalog: features"],
  },
  {
    id: "tension/cdc-without-log-access", severity: "info", field: "data_sources", when: all(is("needsCdc"), contains("databaseEngines", "oracle"), not(over("measure.shieldedCount", 0))),
    conflict: "Change capture from Oracle needs archive-log mode, supplemental logging and a licence question (LogMiner is included; XStream is not).",
    position: "Capture by LogMiner is designed.", otherwise: "If the owners refuse log access, hourly extracts by modification time; deletes are then seen a day late.", sources: ["Debezium documentation, Oracle connector"],
  },
  {
    id: "tension/no-streaming-experience", severity: "warning", field: "team_capabilities", when: all(contains("skillsNone", "streaming"), is("hasStreamingFlow")),
    conflict: "The team has no streaming experience, and a flow needs data within {tightestStreamFreshnessSeconds} s.",
    position: "One managed log, one managed engine, and SQL where it suffices; the first quarter holds one live flow only.",
    otherwise: "Runs of five minutes need no stream at all.", sources: ["brief"],
  },
  {
    id: "tension/close-call", severity: "info", field: "technology_stack", when: over("measure.closeCount", 0),
    conflict: "Some picks are close: {measure.close}.",
    position: "The first named is designed.", otherwise: "A preference stated in the brief would turn them; nothing else in the design depends on it.", sources: EDITORIAL,
  },
  {
    id: "tension/infeasible", severity: "error", field: "technology_stack", when: over("measure.infeasibleCount", 0),
    conflict: "No product meets all constraints for: {measure.infeasible}.",
    position: "The part is left out and shown as a gap.", otherwise: "Relax one of the constraints named in the decision log.", sources: ["catalog"],
  },
];
