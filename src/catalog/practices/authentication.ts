import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "authentication";

/** How people and jobs prove who they are. */
export const authentication: readonly Practice[] = [
  definePractice({
    id: "multi-factor", name: "Multi-factor sign-in for people", topic, options: ["mfa"], aliases: ["mfa", "2fa", "two-factor", "multi-factor authentication"], maturity: 5,
    summary: "Every console, notebook and BI sign-in needs a second factor; administrators use a phishing-resistant one (passkey, FIDO2).",
    strengths: ["stops stolen passwords"], weaknesses: ["needs a process for lost devices"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "single-sign-on", name: "Single sign-on from the company directory", topic, options: ["sso"], aliases: ["sso", "single sign on", "saml", "oidc"], maturity: 5,
    summary: "All tools trust one identity provider by OIDC or SAML; joiners and leavers are handled once, groups carry the roles.",
    strengths: ["a leaver loses everything at once"], weaknesses: ["some tools charge for it"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "workload-identity", name: "Service accounts with short-lived credentials", topic, options: ["service-accounts"],
    aliases: ["service accounts", "service account", "workload identity", "managed identity", "managed identities"], maturity: 5,
    summary: "Each job and connector has its own identity; credentials are issued by the platform for an hour or less, none is stored in code.",
    parameters: { credentialMinutes: { value: 60, unit: "minutes", source: "proposal" } },
    strengths: ["nothing to leak or rotate by hand", "the audit log names the job"],
    weaknesses: ["systems without federation still need a stored secret"], sources: { proposal: proposed },
  }),
];
