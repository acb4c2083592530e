/** The security slots: encryption, access, audit. Each states what this design does, with its names and numbers. */
import { coverage } from "../../assurance/compliance.js";
import { BY_BRIEF, shortName } from "../../assurance/parameters.js";
import { distinct } from "../../shared/compare.js";
import { formatInteger } from "../../shared/format.js";
import { standsOnSite } from "../../facts/on-site.js";
import { personalFieldsOf } from "./personal-fields.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { bare, capital, Controls, count, noticeClocks, notNeeded, sentences, some } from "./controls.js";
import { rateLimits } from "./rate-limits.js";

/** Source systems that stand in the client's own sites. */
function siteSources({ brief }: SlotContext): string[] {
  return brief.sources.filter(standsOnSite).map((source) => source.name);
}

const atRest: SlotWriter = (context) => {
  const own = new Controls(context);
  const keys = own.name("provider-held keys", "key-management");
  const { pseudonyms } = personalFieldsOf(context);
  const hidden = own.chose("masking", "tokenise-at-ingest") ? "token" : own.chose("masking", "keyed-hash-at-ingest") ? "keyed hash" : "";
  const second = hidden !== "" && pseudonyms.length > 0
    ? `${capital(some(pseudonyms))} ${pseudonyms.length === 1 ? "is" : "are"} stored as ${hidden} only${own.flag("hasCardData") ? ": disk encryption alone fails PCI DSS 3.5.1.2" : "; codes and measurements lie under column rights"}.`
    : "Snapshots, logs and spill disks use the same keys.";
  return slot(sentences(`AES-256 on ${some(own.stores().length > 0 ? own.stores() : ["every store"], 4)} under keys of ${keys}.`, second), own.because(["key-management"], "fact:highestDataClass", ...(own.flag("hasCardData") ? ["assurance:pci-dss"] : [])));
};

const inTransit: SlotWriter = (context) => {
  const own = new Controls(context);
  const hops = context.topology.connections.length;
  const parts = [`TLS 1.2 or later, 1.3 preferred, on ${hops > 0 ? `all ${String(hops)} connections of the diagram` : "every connection"}${own.name("", "event-log") === "" ? "" : `, ${own.name("", "event-log")} clients included`}.`];
  const kind = (pattern: RegExp): string[] => own.ids("private-connectivity").filter((id) => pattern.test(id)).map((id) => context.technology(id)?.name ?? id);
  const tunnels = kind(/vpn|ipsec/u), lines = kind(/connect$|expressroute|interconnect/u).filter((name) => !/Private/u.test(name)), link = kind(/link$|service-connect/u);
  if (own.chose("in-transit-encryption", "site-to-site-vpn")) parts.push(`Two IPsec tunnels${tunnels.length > 0 ? ` (${some(tunnels)})` : ""} carry ${some(siteSources(context).length > 0 ? siteSources(context) : ["the sources in own sites"], 2)}.`);
  if (lines.length > 0) parts.push(`${some(lines)} carries ${some(siteSources(context).length > 0 ? siteSources(context) : ["the sources in own sites"], 2)}.`);
  if (own.chose("in-transit-encryption", "private-network"))
    parts.push(own.flag("hasCloud") ? `Stores have private addresses only${link.length > 0 ? `, reached by ${some(link)}` : ""}.` : "All traffic stays inside the data centre's networks.");
  if (parts.length === 1) parts.push("Public endpoints accept named sources only; no tunnel, since no source of the brief stands in an own site.");
  return slot(sentences(...parts), own.because(["in-transit-encryption", "private-connectivity"]), own.options("in-transit-encryption", ["tls", "vpn", "private-network"]));
};

const inProcessing: SlotWriter = (context) => {
  const own = new Controls(context);
  const engines = distinct([...own.names("stream-processing"), ...own.names("batch-processing"), ...own.names("sql-transformation")]);
  const where = engines.length > 0 ? some(engines) : "the load jobs";
  const { pseudonyms, kept } = personalFieldsOf(context);
  const hidden = pseudonyms.length > 0 ? some(pseudonyms, 2) : "identifying columns";
  const clear = own.chose("masking", "tokenise-at-ingest")
    ? `; one job identity may ask the token vault${own.name("", "key-management") === "" ? "" : ` (keys in ${own.name("", "key-management")})`} for a clear value, each call logged`
    : "; nothing turns them back";
  const restricted = context.pack.classification.restricted;
  const text = own.chose("in-processing-protection", "confidential-computing")
    ? `Jobs of ${where} run on machines with encrypted memory and attestation; keys are released to attested jobs only.`
    : own.chose("in-processing-protection", "field-decryption")
      ? `Jobs of ${where} compute on ${kept.length > 0 ? some(kept, 2) : "codes, amounts and measurements"} and see ${hidden} as ${own.chose("masking", "tokenise-at-ingest") ? "tokens" : "hashes"}${clear}. Spill disks encrypted.`
      : `No memory encryption: ${own.text("highestDataClass", "internal") === "restricted" ? `no regime in scope asks for it, and restricted data (${bare(restricted)[0] ?? "people"}) is processed as pseudonyms` : `the highest class in these flows is ${own.text("highestDataClass", "internal")}`}. Jobs of ${where} run under own identities with encrypted spill disks and core dumps off.`;
  return slot(text, own.because(["in-processing-protection"], "fact:highestDataClass"));
};

const keyManagement: SlotWriter = (context) => {
  const own = new Controls(context);
  const name = own.name("", "key-management");
  if (name === "") return slot(notNeeded(own.dismissed("key-management") ?? "no key service fits; keys stay with the provider of each store"), own.because(["key-management"], "fact:needsHsm"));
  const classes = Object.values(context.pack.classification).filter((list) => list.length > 0).length;
  const months = own.limit("keyRotationMonths", "months");
  const people = own.number("engineers", 2) >= 2 ? "Key administrators cannot read data" : "The one administrator uses a separate account for keys";
  const secrets = own.name("", "secrets");
  const custody = own.name("", "key-custody"), external = own.ids("key-custody").some((id) => context.technology(id)?.deployment === "self-run");
  return slot(
    sentences(`${name}${custody === "" ? "" : ` over ${custody} (${external ? "external" : "custom"} key store)`}: ${own.number("engineers", 2) < 3 ? "one key per environment" : `one key for each of ${String(classes)} data classes and environment`}, rotated every ${months}.`, `${people}${own.flag("needsHsm") ? "; keys never leave the hardware module" : ""}.`, secrets !== "" && secrets !== name ? `Source passwords live in ${secrets}.` : ""),
    own.because(["key-management", "key-custody", "secrets"], ...own.setBy("keyRotationMonths")), distinct([...own.options("key-management", ["kms", "vault", "hsm"]), ...own.options("key-custody", ["hsm"])]),
  );
};

const authentication: SlotWriter = (context) => {
  const own = new Controls(context);
  const engineers = own.number("engineers"), readers = own.number("biUsers");
  const people = [engineers > 0 ? count(engineers, "engineer") : "", readers > 0 ? `${formatInteger(readers)} BI and SQL users` : ""].filter((text) => text !== "").join(" and ");
  const jobs = context.topology.components.filter((component) => component.platform !== "client").length;
  const ways = [own.chose("authentication", "single-sign-on") ? "single sign-on" : "", own.chose("authentication", "multi-factor") ? "MFA" : ""].filter((text) => text !== "");
  const timeout = own.merged.sessionTimeoutMinutes ? ` Idle sessions end after ${own.limit("sessionTimeoutMinutes", "min")}.` : "";
  const first = ways.length > 0 ? `${own.name("The platform's directory", "identity")}: ${ways.join(" with ")} for ${people === "" ? "all people" : people}.` : `${own.name("The platform's directory", "identity")} signs people in.`;
  const second = own.chose("authentication", "workload-identity") ? `${jobs > 0 ? `${String(jobs)} components each have` : "Each job has"} a service account with credentials of at most 60 min.${timeout}` : timeout.trim();
  return slot(sentences(first, second), own.because(["authentication", "identity"], "fact:engineers", ...own.setBy("sessionTimeoutMinutes")), own.options("authentication", ["mfa", "sso", "service-accounts"]));
};

const authorization: SlotWriter = (context) => {
  const own = new Controls(context);
  const place = own.name(own.name("the store's grants", "warehouse", "lake-storage"), "access-governance");
  const restricted = context.pack.classification.restricted;
  const rows = own.flag("needsRowLevelAccess") ? " Row filters follow region, tenant or role as the brief asks." : "";
  const review = `Grants reviewed every ${own.limit("accessReviewMonths", "months")}.`;
  const text = own.chose("authorization", "attribute-based-access")
    ? `Tags (class, region, tenant, purpose) in ${place} are compared with attributes of the reader; untagged tables are closed.`
    : own.number("engineers", 3) < 3
      ? `Two roles in ${place}: reader and engineer${restricted.length > 0 ? `; readers see no ${some(bare(restricted), 2)}` : ""}.`
      : `Four roles in ${place}: ${own.number("biUsers") > 0 ? "reader" : "job"}, analyst, engineer, steward; ${restricted.length > 0 ? `only stewards see ${some(bare(restricted), 2)}` : "no dataset needs a role beyond these"}.`;
  return slot(sentences(`${text}${rows}`, review), own.because(["authorization", "access-governance"], "fact:needsRowLevelAccess", ...own.setBy("accessReviewMonths")), own.options("authorization", ["rbac", "abac"]));
};

/** What each cloud calls the filter at a part's own network card. */
const GROUPS: Readonly<Record<string, string>> = { aws: "Security groups", azure: "Network security groups", gcp: "VPC firewall rules" };

const network: SlotWriter = (context) => {
  const own = new Controls(context);
  const hops = context.topology.connections.length;
  const parts: string[] = [];
  if (own.chose("network-security", "security-groups")) parts.push(`${GROUPS[own.text("platform")] ?? "Security groups"} allow ${hops > 0 ? `the ${String(hops)} connections of the diagram` : "the planned connections"} and deny the rest.`);
  if (own.chose("network-security", "network-firewall")) {
    const sites = siteSources(context);
    parts.push(own.flag("hasCloud") ? `A firewall filters ${sites.length > 0 ? `traffic from ${some(sites, 2)}` : "outbound traffic"} by host name.` : `The data-centre firewall allows ${hops > 0 ? `${String(hops)} planned connections` : "planned connections"} between zones; outbound traffic is denied.`);
  }
  if (own.chose("network-security", "network-acls")) parts.push(`Network ACLs close the subnets of ${some(own.stores().slice(0, 2).length > 0 ? own.stores().slice(0, 2) : ["the restricted stores"])} a second time.`);
  if (parts.length === 0) parts.push("Every endpoint denies by default; only the planned connections are open.");
  return slot(sentences(...parts), own.because(["network-security"], "fact:platform"), own.options("network-security", ["firewall", "security-group", "nacl"]));
};

const api: SlotWriter = (context) => {
  const own = new Controls(context);
  const dismissed = own.dismissed("api-security");
  if (dismissed !== undefined) return slot(notNeeded(dismissed), own.because(["api-security"]));
  const gate = own.name(own.name("the endpoint", "mqtt-broker"), "api-gateway");
  const callers = own.number("externalUsers");
  const limits = own.chose("api-security", "api-rate-limits") ? rateLimits(context) : "";
  const first = `OAuth 2.0 tokens of at most 60 min, one scope per data product, checked at ${gate}${callers > 0 ? ` for ${formatInteger(callers)} outside users` : ""}.`;
  const polled = context.brief.sources.filter((source) => source.kind === "api" || source.kind === "saas").map((source) => source.name);
  const second = limits !== "" ? limits : polled.length > 0 ? `Tokens for ${some(polled, 2)} come from ${own.name("the secret store", "secrets")}.` : "";
  return slot(sentences(first, second), own.because(["api-security"], "fact:peakRecordsPerSecond"), own.options("api-security", ["rate-limiting", "auth-tokens"]));
};

const accessLogging: SlotWriter = (context) => {
  const own = new Controls(context);
  const watched = context.pack.classification.restricted.length > 0 ? context.pack.classification.restricted : context.pack.classification.confidential;
  const months = own.number("auditLogMonths", own.value("auditLogMonths"));
  const hot = Math.min(months, own.value("auditLogHotMonths"));
  const origin = own.merged.auditLogMonths?.value === months ? ` (${own.merged.auditLogMonths.regime === BY_BRIEF ? "stated in the brief" : `${own.merged.auditLogMonths.regimeName} ${own.merged.auditLogMonths.reference}`})` : own.regimes.length === 0 ? " (proposed, no regime in scope)" : "";
  const text = sentences(
    `${own.logStore()} records who (identity), what (table and query), when (UTC) and where (address) for ${watched.length > 0 ? `reads of ${some(bare(watched), 2)}` : "administrative actions"} and every grant.`,
    `Kept ${count(months, "month")}${origin}, ${hot < months ? `${count(hot, "month")} searchable, the rest in ${own.store()}` : "all searchable"}.`,
  );
  return slot(text, own.because([], "fact:auditLogMonths", ...own.setBy("auditLogMonths", "auditLogHotMonths")));
};

const lineage: SlotWriter = (context) => {
  const own = new Controls(context);
  const tool = own.name("", "lineage", "metadata-catalog");
  const from = some(context.brief.sources.map((source) => source.name), 2), to = some(context.brief.targets.map((target) => target.name), 2);
  const path = from !== "" && to !== "" ? `from ${from} to ${to}` : "from source to target";
  const columns = own.ids("lineage").concat(own.ids("metadata-catalog")).some((id) => context.technology(id)?.features.includes("column-lineage") === true);
  const text = tool === ""
    ? sentences(`No lineage product: each run writes a manifest (source offsets or files, code version, row counts) ${path}.`, own.dismissed("lineage") ?? own.dismissed("metadata-catalog") ?? "The repository holds it beside the job.")
    : sentences(`${tool} traces ${columns ? "columns" : "datasets"} ${path}.`, "Each run adds its code version and row counts, so a figure leads back to its load.");
  return slot(text, own.because(["lineage", "metadata-catalog"], "fact:sourceCount", ...(own.list("regimes").includes("bcbs-239") ? ["assurance:bcbs-239"] : [])));
};

const change: SlotWriter = (context) => {
  const own = new Controls(context);
  const ci = own.name("the delivery pipeline", "ci-cd");
  const engineers = own.number("engineers", 2);
  const regimes = own.regimes.filter((regime) => regime.obligations.some((duty) => duty.element === "change-control" || duty.element === "separation-of-duties")).map(shortName);
  const text = own.chose("change-management", "validated-change")
    ? `Each change names requirement, risk and test; ${engineers < 3 ? "the other engineer approves" : "two approvers"} and a quality signature release it through ${ci} (${some(regimes, 2)}).`
    : own.chose("change-management", "segregated-approval")
      ? `Ticket with reason and way back; an approver other than the author; only ${ci} may deploy${regimes.length > 0 ? ` (${some(regimes, 2)})` : ""}. Emergencies are reviewed within one working day.`
      : own.chose("change-management", "automated-gates")
        ? `${ci} runs tests and prints the plan of each change; the ${engineers <= 1 ? "one engineer merges when green; schema and access changes wait for a colleague outside the team" : "author merges when green"}. Tags mark what runs in production.`
        : `Pull request; ${engineers === 2 ? "the other of the 2 engineers approves" : `one of the other ${engineers > 2 ? String(engineers - 1) : ""} engineers approves`.replace("  ", " ")}, enforced in the repository; ${ci} deploys; the request number is stored with each deployment.`;
  return slot(text, own.because(["change-management"], "fact:engineers"));
};

const REPORTED = ["gdpr", "sox", "hipaa"];

const reports: SlotWriter = (context) => {
  const own = new Controls(context);
  const unknown = own.list("regimes").filter((id) => !own.regimes.some((regime) => regime.id === id));
  if (own.regimes.length === 0 && unknown.length > 0)
    return slot(`${some(unknown)}: named in the brief, duties not in the catalog; an adviser lists them before go-live and the compliance table is extended.`, ["fact:regimes"]);
  if (own.regimes.length === 0)
    return slot(notNeeded(context.brief.complianceNone ? "the brief says that no compliance regime applies" : "the brief names no regime; check the usual ones of the domain before go-live"), ["fact:regimes"], ["none"]);
  const lines = context.assurance.compliance;
  const covered = own.regimes.map((regime) => (lines.length > 0 ? coverage(regime, lines) : shortName(regime)));
  const clocks = noticeClocks(own);
  const clock = clocks.length > 0 ? ` Notice ${clocks.length === 1 ? "clock" : "clocks, one for each authority"}: ${some(clocks, 3)}.` : "";
  const retired = own.regimes.some((regime) => regime.id === "pci-dss") && /4\.0(?!\.1)/u.test(context.brief.source) ? " PCI DSS 4.0 is retired: 4.0.1 applies." : "";
  return slot(sentences(`${lines.length > 0 ? "Duties met by design: " : "Evidence for "}${some(covered, 4)}; the rest is assigned in the compliance table.`, `${retired}${clock}`.trim(), "Evidence is exported every quarter."), own.because([], "fact:regimes", ...own.regimes.map((regime) => `assurance:${regime.id}`)), REPORTED.filter((id) => own.list("regimes").includes(id)));
};

/** Slots security.*. */
export const securitySlots: SlotWriters = {
  "security.data-encryption.at-rest": atRest,
  "security.data-encryption.in-transit": inTransit,
  "security.data-encryption.in-processing": inProcessing,
  "security.data-encryption.key-management": keyManagement,
  "security.access-controls.authentication": authentication,
  "security.access-controls.authorization": authorization,
  "security.access-controls.network-security": network,
  "security.access-controls.api-security": api,
  "security.audit-and-compliance.access-logging": accessLogging,
  "security.audit-and-compliance.data-lineage": lineage,
  "security.audit-and-compliance.change-management": change,
  "security.audit-and-compliance.compliance-reports": reports,
};
