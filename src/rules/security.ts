/** Security: protection in transit and in use, keys, secrets, sign-in, rights, network and programmatic access. */
import { all, any, atLeast, atMost, can, cannot, contains, equal, is, isNot, lacks, noneOf, not, oneOf, over, under } from "./conditions.js";
import { avoid, exclude, notNeeded, prefer } from "./effects.js";
import type { Topic } from "./rule.js";

const restricted = equal("highestDataClass", "restricted");
const federal = any(contains("regimes", "fedramp-moderate"), contains("regimes", "fedramp-high"), contains("regimes", "nist-800-53"), contains("regimes", "cmmc"));
const plant = any(contains("regimes", "iec-62443"), contains("regimes", "nerc-cip"));
const VPNS = ["azure-vpn-gateway", "google-cloud-vpn", "aws-site-to-site-vpn", "wireguard-ipsec"];
const LINES = ["aws-direct-connect", "azure-expressroute", "google-cloud-interconnect"];
const LINKS = ["aws-privatelink", "azure-private-link", "google-private-service-connect"];
/** A tunnel of the large clouds carries 1.25 Gbit/s, about 156 MB/s; half of it stays free to catch up after a break. */
const ONE_TUNNEL_MEGABYTES = 75;
/** A line's port, its carrier's part aside, takes 1,000 to 3,500 USD a month at list price; under this budget a pair of tunnels has to do. */
const LINE_BUDGET_USD = 10_000;
/** What comes from own sites is more than a tunnel carries, or is promised closer than a way over the internet can be. */
const needsLine = all(is("hasOnPremisesSource"), is("hasCloud"), any(isNot("budgetStated"), atLeast("budgetMonthlyUsd", LINE_BUDGET_USD)), any(over("peakIngestMegabytesPerSecond", ONE_TUNNEL_MEGABYTES), all(is("hasStreamingFlow"), atLeast("engineers", 5), any(atLeast("highestAvailability", 0.9999), under("tightestStreamFreshnessSeconds", 1)))));

const inTransit: Topic = {
  id: "in-transit-encryption", question: "How is data protected on the wire?", candidates: { practices: "in-transit-encryption" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("in-transit-encryption/prefer-tls-always", "decisive", ["tls"], "Every protocol of the design runs over TLS, inside private networks as well.", { sources: ["tls#version"] }),
    prefer("in-transit-encryption/prefer-vpn-own-sites", "strong", ["site-to-site-vpn"], "Sources stand in the client's own site and send up to {peakIngestMegabytesPerSecond} MB/s through tunnels.", { when: all(is("hasOnPremisesSource"), is("hasCloud"), not(needsLine)) }),
    prefer("in-transit-encryption/prefer-private-line-heavy-sites", "strong", ["private-network"], "A private line carries what sources in own sites send: no public address is on the way.", { when: needsLine }),
    prefer("in-transit-encryption/prefer-private-network-regulated", "strong", ["private-network"], "Regimes in scope ({regimes}) or {highestDataClass} data: no store has a public address.", { when: all(is("hasCloud"), any(all(is("regulated"), atLeast("engineers", 3)), restricted)) }),
    prefer("in-transit-encryption/prefer-private-network-own-centre", "strong", ["private-network"], "The platform stands in own data centres; its traffic stays in their networks.", { when: isNot("hasCloud") }),
    exclude("in-transit-encryption/exclude-vpn-without-own-sites", ["site-to-site-vpn"], "No source stands in an own site: there is nothing to tunnel to.", { when: isNot("hasOnPremisesSource") }),
  ],
};

/** Engines on machines one chooses oneself, and the managed one whose maker documents machines with encrypted memory. */
const OWN_MACHINES = [
  ...["apache-flink", "spark-structured-streaming", "kafka-streams", "risingwave"].map((id) => contains("decision.stream-processing", id)),
  ...["apache-spark", "google-dataproc"].map((id) => contains("decision.batch-processing", id)),
];

const inProcessing: Topic = {
  id: "in-processing-protection", question: "How is data protected while it is computed on?", candidates: { practices: "in-processing-protection" },
  rules: [
    prefer("in-processing-protection/prefer-isolation-always", "slight", ["job-isolation"], "Separate identities and encrypted spill disks cost nothing extra."),
    prefer("in-processing-protection/prefer-field-decryption-sensitive", "strong", ["field-decryption"], "{highestDataClass} data: clear values exist only in the job that needs them.", { when: any(is("hasCardData"), is("hasHealthData")) }),
    prefer("in-processing-protection/prefer-field-decryption-dora", "moderate", ["field-decryption"], "DORA asks for protection in use or segregated processing (RTS Art. 6(2)).", { when: contains("regimes", "dora"), sources: ["field-decryption#duty"] }),
    prefer("in-processing-protection/prefer-memory-encryption-in-use-duty", "decisive", ["confidential-computing"], "A regime in scope ({regimes}) covers data in use, the data is {highestDataClass} and {engineers} engineers can carry the special machines.", { when: all(restricted, atLeast("engineers", 12), any(contains("regimes", "dora"), contains("regimes", "fedramp-high"), contains("regimes", "secnumcloud"))), sources: ["confidential-computing#duty"] }),
    exclude("in-processing-protection/exclude-memory-encryption-plain-data", ["confidential-computing"], "The highest class is {highestDataClass}: memory encryption would buy nothing a regime asks for.", { when: noneOf("highestDataClass", "restricted") }),
    exclude("in-processing-protection/exclude-memory-encryption-managed-engines", ["confidential-computing"], "The engines chosen run on their provider's machines, and no maker of them documents encrypted memory.", { when: all(is("hasCloud"), not(any(...OWN_MACHINES))) }),
    exclude("in-processing-protection/exclude-memory-encryption-small-team", ["confidential-computing"], "{engineers} engineers cannot carry attestation and special machine types as well.", { when: under("engineers", 8) }),
  ],
};

/** Stores of AWS take keys of KMS alone; a module of our own joins it as a key store. Modules of the other clouds serve stores themselves. */
const moduleBehind = all(is("needsHsm"), is("hasCloud"), equal("platform", "aws"));

const keyManagement: Topic = {
  id: "key-management", question: "Who keeps the encryption keys?", candidates: { role: "key-management" },
  rules: [
    exclude("key-management/exclude-module-in-place-of-key-service", [], "The stores of {platform} take keys of its key service only; the module holds the key material behind it (key custody).", { when: moduleBehind, where: contains("candidate.options", "hsm"), sources: ["AWS KMS documentation, custom key stores and external key stores"] }),
    exclude("key-management/exclude-software-keys", [], "Keys must live in a hardware module; {candidate.name} keeps them in software.", { when: is("needsHsm"), where: cannot("hsm-backed") }),
    prefer("key-management/prefer-dedicated-module", "decisive", [], "A hardware module of our own is asked for or needed for card keys.", { when: is("needsHsm"), where: contains("candidate.options", "hsm") }),
    exclude("key-management/exclude-dedicated-module-unasked", [], "Nothing in the brief asks for a hardware module of our own; shared modules of a key service suffice.", { when: isNot("needsHsm"), where: contains("candidate.options", "hsm") }),
    prefer("key-management/prefer-platform-service", "strong", [], "The platform's key service encrypts every managed store without operating load.", { when: is("hasCloud"), where: all(contains("candidate.options", "kms"), oneOf("candidate.deployment", "serverless", "managed")) }),
    prefer("key-management/prefer-vault-own-centre", "strong", [], "No cloud key service can be used in own data centres.", { when: isNot("hasCloud"), where: contains("candidate.options", "vault") }),
    prefer("key-management/prefer-vault-portable", "moderate", [], "The brief wants to stay portable.", { when: all(is("avoidsLockIn"), atLeast("engineers", 5)), where: contains("candidate.options", "vault") }),
    prefer("key-management/prefer-validated-module", "strong", [], "Federal duties ask for validated cryptographic modules.", { when: any(is("needsFips"), federal), where: can("fips-140") }),
    prefer("key-management/prefer-audited", "slight", [], "Each use of a key is logged.", { where: can("audit-logs") }),
  ],
};

const keyCustody: Topic = {
  id: "key-custody", question: "Which hardware module holds the key material behind the key service?", candidates: { role: "key-management" },
  rules: [
    { id: "key-custody/not-needed-unasked", when: isNot("needsHsm"), effect: { kind: "not-needed", firm: true }, because: "Nothing in the brief asks for a hardware module of our own.", sources: ["brief"] },
    { id: "key-custody/not-needed-module-serves-stores", when: all(is("needsHsm"), not(moduleBehind)), effect: { kind: "not-needed", firm: true }, because: "The stores take their keys from the module itself.", sources: ["editorial"] },
    exclude("key-custody/exclude-not-a-module", [], "It is not a hardware module of our own.", { where: lacks("candidate.options", "hsm") }),
    exclude("key-custody/exclude-appliance-without-site", ["thales-luna-hsm"], "It is an appliance, and the client has no site of its own where it could stand.", { when: isNot("hasOnPremises"), where: isNot("candidate.pinned") }),
    exclude("key-custody/exclude-appliance-without-capital", ["thales-luna-hsm"], "It is an appliance to be bought, and nothing may be bought.", { when: all(is("hasOnPremises"), is("noCapitalSpending")), where: isNot("candidate.pinned") }),
    prefer("key-custody/prefer-own-module", "decisive", ["thales-luna-hsm"], "The brief wants an HSM of its own and has a site for it: the key service reaches it as external key store, and key material never enters the cloud.", { when: is("ownHsm"), sources: ["AWS KMS documentation, external key stores (XKS)"] }),
    prefer("key-custody/prefer-module-of-the-cloud", "strong", [], "A cluster of single-tenant modules in the platform's zones: a custom key store of the key service, with no appliance to buy.", { when: isNot("ownHsm"), where: oneOf("candidate.deployment", "managed", "serverless"), sources: ["AWS KMS documentation, AWS CloudHSM key stores"] }),
  ],
};

const secrets: Topic = {
  id: "secrets", question: "Where do passwords and tokens of source systems live?", candidates: { role: "secrets" },
  rules: [
    prefer("secrets/prefer-one-system", "strong", ["vault", "hcp-vault"], "The vault already keeps the keys.", { when: any(contains("decision.key-management", "vault"), contains("decision.key-management", "hcp-vault")) }),
    prefer("secrets/prefer-platform-service", "moderate", [], "The platform's store hands secrets to jobs by their own identity, nothing to run.", { when: is("hasCloud"), where: oneOf("candidate.deployment", "serverless", "managed") }),
    prefer("secrets/prefer-customer-keys", "slight", [], "Secrets are encrypted under our own key.", { when: is("regulated"), where: can("customer-managed-keys") }),
  ],
};

const identity: Topic = {
  id: "identity", question: "Which identity provider do people and jobs sign in with?", candidates: { role: "identity" },
  rules: [
    prefer("identity/prefer-platform-directory", "moderate", [], "The platform's directory issues identities to jobs without stored credentials.", { when: is("hasCloud"), where: oneOf("candidate.deployment", "serverless", "managed") }),
    prefer("identity/prefer-cloud-directory", "strong", ["aws-iam-identity-center", "google-cloud-identity", "entra-id"], "It is the directory of {platform}: every service chosen there trusts it.", { when: is("hasCloud"), where: equal("candidate.native", true) }),
    prefer("identity/prefer-entra-on-microsoft", "strong", ["entra-id"], "The platform or the reporting is Microsoft's: the directory is there already.", { when: any(equal("platform", "azure"), contains("skillsStrong", "power-bi")) }),
    prefer("identity/prefer-microsoft-in-place", "decisive", ["entra-id", "active-directory"], "Sign-in with {identityVendor} is in place: leavers are removed at one place.", { when: all(is("identityInPlace"), oneOf("identityVendor", "microsoft", "entra", "azure ad", "active directory", "adfs")) }),
    prefer("identity/prefer-google-in-place", "decisive", ["google-cloud-identity"], "Sign-in with Google accounts is in place: leavers are removed at one place.", { when: all(is("identityInPlace"), oneOf("identityVendor", "google")) }),
    prefer("identity/prefer-keycloak-in-place", "decisive", ["keycloak"], "Keycloak is in place: leavers are removed at one place.", { when: all(is("identityInPlace"), oneOf("identityVendor", "keycloak")) }),
    prefer("identity/prefer-single-sign-on", "moderate", [], "One sign-in for all tools.", { where: can("sso") }),
  ],
};

const authentication: Topic = {
  id: "authentication", question: "How do people and jobs prove who they are?", candidates: { practices: "authentication" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("authentication/prefer-workload-identity-always", "decisive", ["workload-identity"], "Jobs and connectors need identities of their own, without stored passwords."),
    prefer("authentication/prefer-second-factor-always", "strong", ["multi-factor"], "A stolen password must not open the platform."),
    prefer("authentication/prefer-single-sign-on-several-people", "strong", ["single-sign-on"], "{engineers} engineers and {biUsers} users: leavers must lose all access at one place.", { when: any(atLeast("engineers", 3), atLeast("biUsers", 10), is("regulated")) }),
  ],
};

const authorization: Topic = {
  id: "authorization", question: "How are rights decided?", candidates: { practices: "authorization" },
  rules: [
    prefer("authorization/prefer-roles", "moderate", ["role-based-access"], "A few roles are readable, testable and supported by every store."),
    prefer("authorization/prefer-attributes-many-boundaries", "strong", ["attribute-based-access"], "Rows differ by reader and there are {domainTeams} domain teams, {siteCount} sites, {externalUsers} external and {biUsers} internal users: roles would multiply.", { when: all(is("needsRowLevelAccess"), any(atLeast("domainTeams", 4), atLeast("externalUsers", 50), atLeast("biUsers", 200), atLeast("siteCount", 10))) }),
    prefer("authorization/prefer-attributes-restricted-at-scale", "strong", ["attribute-based-access"], "Restricted data and {biUsers} users: rights follow tags, not lists.", { when: all(restricted, is("regulated"), atLeast("biUsers", 500)) }),
    exclude("authorization/exclude-attributes-small-team", ["attribute-based-access"], "{engineers} engineers cannot keep tags and policies right.", { when: under("engineers", 5) }),
  ],
};

const network: Topic = {
  id: "network-security", question: "How is the network closed?", candidates: { practices: "network-security" }, choose: 3, alsoFromScore: 0.3,
  rules: [
    prefer("network-security/prefer-groups-cloud", "decisive", ["security-groups"], "Each component accepts only its neighbours of the diagram.", { when: is("hasCloud") }),
    exclude("network-security/exclude-groups-own-centre", ["security-groups"], "A filter at each component is a cloud facility.", { when: isNot("hasCloud") }),
    prefer("network-security/prefer-firewall-own-centre", "decisive", ["network-firewall"], "In own data centres the firewall is the boundary.", { when: isNot("hasCloud") }),
    prefer("network-security/prefer-firewall-sites", "strong", ["network-firewall"], "Own sites and the platform meet: traffic between them is filtered.", { when: all(is("hasCloud"), any(is("hasOnPremises"), is("hasOnPremisesSource"))) }),
    prefer("network-security/prefer-firewall-regulated", "strong", ["network-firewall"], "Regimes in scope ({regimes}): outbound traffic goes to named hosts only.", { when: all(is("regulated"), any(restricted, contains("regimes", "dora"), contains("regimes", "nis2"), federal)) }),
    prefer("network-security/prefer-acls-segmentation", "strong", ["network-acls"], "Card, federal or plant data needs segmentation that holds when one rule is wrong.", { when: any(is("hasCardData"), federal, plant) }),
    exclude("network-security/exclude-acls-tiny-team", ["network-acls"], "{engineers} engineers: a second rule set would not be maintained.", { when: under("engineers", 3) }),
  ],
};

const api: Topic = {
  id: "api-security", question: "How is programmatic access limited?", candidates: { practices: "api-security" }, choose: 2, alsoFromScore: 0.3,
  rules: [
    notNeeded("api-security/not-needed-no-api", all(isNot("needsApi"), isNot("hasApiSource"), isNot("hasSaasSource"), isNot("hasEventSource"), isNot("hasIotSource"), not(over("externalUsers", 0))), "No API is offered or called, and no producer or outside user connects."),
    prefer("api-security/prefer-tokens-always", "decisive", ["api-tokens"], "Every caller shows a short-lived token with a scope."),
    prefer("api-security/prefer-limits-open-door", "strong", ["api-rate-limits"], "Producers or callers outside the team's control can send more than the planned {peakRecordsPerSecond} records/s.", { when: any(is("needsApi"), is("hasEventSource"), is("hasIotSource"), over("externalUsers", 0)) }),
  ],
};

const privateConnectivity: Topic = {
  id: "private-connectivity", question: "How do sites and services reach each other without the internet?", candidates: { role: "private-connectivity" }, choose: 2, alsoFromScore: 0.9,
  rules: [
    notNeeded("private-connectivity/not-needed-one-network", all(isNot("hasOnPremisesSource"), any(oneOf("teamClass", "solo"), all(isNot("regulated"), noneOf("highestDataClass", "restricted")))), "No source in own sites, and {highestDataClass} data for a team of {engineers}: TLS to the platform's endpoints with address rules suffices."),
    notNeeded("private-connectivity/not-needed-own-centre", isNot("hasCloud"), "Everything stands in own data centres."),
    prefer("private-connectivity/prefer-tunnel-moderate-rate", "strong", VPNS, "Own sites send up to {peakIngestMegabytesPerSecond} MB/s: a tunnel carries that.", { when: all(is("hasOnPremisesSource"), not(needsLine), atMost("peakIngestMegabytesPerSecond", ONE_TUNNEL_MEGABYTES)) }),
    prefer("private-connectivity/prefer-tunnels-on-small-budget", "strong", VPNS, "Own sites send up to {peakIngestMegabytesPerSecond} MB/s: several tunnels side by side carry that, and {budgetMonthlyUsd} USD a month leave no room for a line of one's own.", { when: all(is("hasOnPremisesSource"), is("hasCloud"), not(needsLine), over("peakIngestMegabytesPerSecond", ONE_TUNNEL_MEGABYTES)) }),
    // The first of these that fires is the line's reason; together they weigh no more than the private endpoints, which are needed beside it.
    prefer("private-connectivity/prefer-line-heavy-rate", "strong", LINES, "Own sites send up to {peakIngestMegabytesPerSecond} MB/s, and catching up after a break takes twice that: more than the 156 MB/s of one tunnel.", { when: all(needsLine, over("peakIngestMegabytesPerSecond", ONE_TUNNEL_MEGABYTES)) }),
    prefer("private-connectivity/prefer-line-promised", "strong", LINES, "Live flows from own sites promise {highestAvailability} and data within {tightestStreamFreshnessSeconds} s: over the internet nobody promises delay or availability.", { when: all(needsLine, atMost("peakIngestMegabytesPerSecond", ONE_TUNNEL_MEGABYTES)) }),
    avoid("private-connectivity/avoid-tunnel-beyond-it", "decisive", VPNS, "Own sites send up to {peakIngestMegabytesPerSecond} MB/s, with {highestAvailability} promised: a tunnel over the internet is the way back-up traffic takes, not this.", { when: needsLine }),
    prefer("private-connectivity/prefer-line-critical", "moderate", LINES, "Flows need {highestAvailability} availability over the link from own sites: an internet tunnel has no promise.", { when: all(is("hasOnPremisesSource"), atLeast("highestAvailability", 0.9995), atLeast("engineers", 5), not(needsLine)) }),
    prefer("private-connectivity/prefer-line-where-no-tunnel-entry", "slight", LINES, "It connects own sites.", { when: all(is("hasOnPremisesSource"), not(needsLine)) }),
    prefer("private-connectivity/prefer-private-endpoints", "strong", LINKS, "Regimes in scope ({regimes}) or {highestDataClass} data: stores get private addresses.", { when: any(is("regulated"), restricted) }),
    exclude("private-connectivity/exclude-site-links-without-sites", [...VPNS, ...LINES], "No source stands in an own site.", { when: isNot("hasOnPremisesSource") }),
    exclude("private-connectivity/exclude-private-endpoints-unregulated", LINKS, "No regime in scope: hourly private endpoints would buy little.", { when: all(isNot("regulated"), noneOf("highestDataClass", "restricted")) }),
  ],
};

const accessGovernance: Topic = {
  id: "access-governance", question: "Where are row and column rights kept?", candidates: { role: "access-governance" },
  rules: [
    notNeeded("access-governance/not-needed-few-readers", all(isNot("needsRowLevelAccess"), not(atLeast("biUsers", 50)), any(all(isNot("hasHealthData"), isNot("hasCardData")), under("engineers", 5))), "{biUsers} readers without row-level rules: the grants of the store itself suffice."),
    notNeeded("access-governance/not-needed-tiny-team", atMost("engineers", 2), "{engineers} engineers keep the grants in the store itself, in code."),
    prefer("access-governance/prefer-row-rules", "strong", [], "Rows are visible by region, tenant or role.", { when: is("needsRowLevelAccess"), where: can("row-level-security") }),
    prefer("access-governance/prefer-column-masks", "moderate", [], "Personal columns are masked on read.", { when: is("hasPersonalData"), where: can("column-masking") }),
    prefer("access-governance/prefer-enforced-in-engines", "moderate", ["apache-ranger"], "Plug-ins enforce the rules inside the engines of an own data centre.", { when: isNot("hasCloud") }),
    prefer("access-governance/prefer-attributes", "strong", [], "Rights follow attributes.", { when: contains("decision.authorization", "attribute-based-access"), where: can("abac") }),
    prefer("access-governance/prefer-platform-service", "moderate", [], "The platform's own service covers its stores without operating load.", { when: is("hasCloud"), where: oneOf("candidate.deployment", "serverless", "managed") }),
    avoid("access-governance/avoid-licensed-small-team", "strong", [], "A licensed product for {engineers} engineers costs more than the grants it manages.", { when: under("engineers", 15), where: all(equal("candidate.deployment", "saas"), isNot("candidate.native"), lacks("candidate.options", "databricks")) }),
    exclude("access-governance/exclude-unity-without-databricks", ["databricks-unity-catalog"], "It grants what Databricks reads, and no engine of this design is Databricks.", { when: not(contains("decision.metadata-catalog", "databricks-unity-catalog")) }),
    prefer("access-governance/prefer-unity-with-databricks", "decisive", ["databricks-unity-catalog"], "The catalog of the Databricks engine enforces its own grants.", { when: contains("decision.metadata-catalog", "databricks-unity-catalog") }),
  ],
};

const piiDetection: Topic = {
  id: "pii-detection", question: "What finds personal data where it should not be?", candidates: { role: "pii-detection" },
  rules: [
    notNeeded("pii-detection/not-needed-no-personal-data", all(isNot("hasPersonalData"), isNot("hasCardData")), "No personal data is processed."),
    notNeeded("pii-detection/not-needed-tiny-team", all(atMost("engineers", 2), isNot("regulated")), "{engineers} engineers without a regime: the known personal columns are checked in the load tests instead."),
    prefer("pii-detection/prefer-scanner", "moderate", [], "It samples stored data by itself.", { where: can("pii-scanning") }),
    prefer("pii-detection/prefer-masks-with-finds", "slight", [], "It masks what it finds.", { where: can("column-masking") }),
    prefer("pii-detection/prefer-platform-service", "moderate", [], "The platform's scanner reads its stores without operating load.", { when: is("hasCloud"), where: oneOf("candidate.deployment", "serverless", "managed") }),
    prefer("pii-detection/prefer-detectors-own-centre", "moderate", ["presidio"], "It finds personal data by pattern, checksum and context and runs anywhere.", { when: isNot("hasCloud"), sources: ["Presidio, supported entities: https://github.com/microsoft/presidio/blob/main/docs/supported_entities.md"] }),
    avoid("pii-detection/avoid-general-scanner", "slight", [], "A catalog suite for scanning alone.", { when: lacks("regimes", "bcbs-239"), where: contains("candidate.roles", "metadata-catalog") }),
  ],
};

/** Security topics in the order they are decided. */
export const securityTopics: readonly Topic[] = [
  inTransit, inProcessing, keyManagement, keyCustody, secrets, identity, authentication, authorization, network, api, privateConnectivity, accessGovernance, piiDetection,
];
