import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "network-security";

/** How the network is closed. */
export const networkSecurity: readonly Practice[] = [
  definePractice({
    id: "security-groups", name: "Filter at each component, deny by default", topic, options: ["security-group"], aliases: ["security group", "security groups", "sg", "nsg"], maturity: 5,
    summary: "Each component accepts traffic only from the components the diagram shows, by port; rules live in the infrastructure code.",
    strengths: ["stateful, at each machine"], weaknesses: ["does not see content or outbound names"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "network-firewall", name: "Firewall between zones and for outbound names", topic, options: ["firewall"], aliases: ["firewall", "firewalls", "network firewall", "waf"], maturity: 5,
    summary: "A firewall stands between source sites, platform and internet; outbound traffic is allowed by host name only.",
    parameters: { reviewMonths: { value: 6, unit: "months", source: "proposal" } },
    strengths: ["stops data leaving to unknown hosts", "one place to review"], weaknesses: ["hourly price in the cloud", "host list needs upkeep"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "network-acls", name: "Network ACLs around the restricted subnets", topic, options: ["nacl"], aliases: ["nacl", "nacls", "network acl", "network acls", "micro-segmentation"],
    summary: "Stateless lists at the edge of the subnets with regulated data: a second, independent denial should a security group be opened by mistake.",
    strengths: ["independent of the component's own rules", "proves segmentation to an assessor"], weaknesses: ["stateless: return ports must be listed"], sources: { proposal: proposed },
  }),
];
