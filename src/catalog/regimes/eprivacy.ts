import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** EU ePrivacy Directive 2002/58/EC with the national rules on consent. */
export const eprivacy: Regime = {
  id: "eprivacy",
  name: "EU ePrivacy Directive 2002/58/EC and the national rules on consent",
  aliases: ["e-privacy", "eprivacy directive", "e-privacy directive", "2002/58/ec", "cookie law", "cookie directive", "tdddg", "ttdsg"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "In force through national law, in Germany s. 25 TDDDG. The ePrivacy Regulation proposed in 2017 was given up in 2025.",
  statusSource: "withdrawn",
  triggers: "Whoever stores or reads anything on a device (cookies, SDKs, pixels), sends marketing messages, or carries communications.",
  obligations: [
    duty("Art. 5(3)", "Before a choice is made nothing is stored on a device or read from it, save what the service asked for needs.", "device-consent", { source: "cookies" }),
    duty("Art. 5(3) with GDPR Art. 7(1)", "Each choice is on record: when, for which purposes, on which wording, and its withdrawal.", "consent", { origin: "secondary-source", source: "log" }),
    duty("Art. 2(f) with GDPR Art. 7(3)", "Withdrawing is as easy as giving, and stops every later use.", "device-consent", { origin: "unverified" }),
    duty("Art. 5(3), in the pipeline", "Events without a choice carry no identifier, or are dropped at the entrance.", "consent", { origin: "unverified" }),
    duty("Art. 6(1)-(3)", "Traffic data is erased or made anonymous after transmission and billing; other use needs consent.", "retention", { source: "traffic" }),
    duty("Art. 9(1)", "Location data beyond traffic data is used anonymously or with consent, for as long as the service needs.", "consent", { source: "traffic" }),
    duty("Art. 13", "Marketing messages need prior consent; own customers can object in every message.", "consent", { origin: "unverified" }),
    duty("Art. 4(3), Regulation 611/2013", "Providers of public networks and services notify a breach within 24 hours.", "breach-notice", { origin: "unverified", authority: "national telecom or data protection authority" }),
    duty("National guidance", "Terms differ: France keeps a choice six months and a tracker thirteen months at most.", "device-consent", { force: "guidance", origin: "unverified" }),
  ],
  sources: {
    withdrawn: reported("Rethinking the ePrivacy Directive, May 2025", "https://datalaws.net/2025/05/better-regulation-rethinking-or-getting-rid-of-the-eprivacy-directive"),
    cookies: reported("Directive 2002/58/EC, Art. 5(3): consent for cookies", "https://compliance-ai-h.pages.dev/regulations/eu/eprivacy-directive/cookies"),
    log: reported("ePrivacy Directive: evidence of consent, May 2026", "https://www.sorena.io/artifacts/eu/eprivacy-directive/consent-log-evidence-workflow"),
    traffic: reported("Directive 2002/58/EC, Art. 6 and 9, as quoted by the Court of Justice", "https://data.guardint.org/en/entity/35ernv51jnp?page=6"),
    general: unread,
  },
};
