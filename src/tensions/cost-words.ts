/** Words of a brief that cost money, and how the bill names them. Every one has a line, a named exclusion, or a finding. */

export interface CostWord {
  readonly what: string;
  /** In the brief, lower case. */
  readonly words: RegExp;
  /** In a cost line's id, component, technology or SKU. */
  readonly line: RegExp;
  /** What is needed to price it. */
  readonly needs: string;
  /** A source of this name is bought as well; elsewhere only what is asked for counts. */
  readonly asSource?: true;
}

export const COST_WORDS: readonly CostWord[] = [
  { what: "web application firewall", words: /\bwaf\b|\bweb application firewalls?\b/u, line: /\bwaf\b|waf\./u, needs: "requests a month and rules" },
  { what: "bot control", words: /\bbot (?:control|protection|management|defen[cs]e|mitigation)\b/u, line: /bot/u, needs: "requests a month" },
  { what: "DDoS protection", words: /\bddos\b/u, line: /shield|ddos|armor/u, needs: "the plan: advanced tiers have a fixed monthly fee" },
  { what: "malware scanning", words: /\b(?:virus|malware|antivirus)(?:[- ]scann?\w*)?\b/u, line: /malware|antivirus|defender|guardduty|clamav/u, needs: "files and GB scanned a month" },
  { what: "scanning for personal data", words: /\b(?:pii|personal data|sensitive data) (?:scann?\w+|discovery|detection)\b|\bdlp\b|\bdata loss prevention\b/u, line: /pii-detection|macie|dlp|purview|presidio/u, needs: "GB scanned a month" },
  { what: "private line to the cloud", words: /\b(?:direct connect|expressroute|cloud interconnect|leased lines?|mpls|private lines?)\b/u, line: /direct-?connect|expressroute|interconnect|private-line/u, needs: "its capacity, and the carrier's quote" },
  { what: "VPN", words: /\b(?:site-to-site )?vpn\b/u, line: /vpn/u, needs: "tunnels and GB a month" },
  { what: "copies in another region", words: /\b(?:cross|multi|second|two)[- ]regions?\b|\bgeo[- ]?(?:redundan\w+|replicat\w+)\b/u, line: /second-region|cross-region|replication/u, needs: "which stores are copied" },
  { what: "support contract", words: /\b(?:premium|enterprise|business|vendor|24[/x]7) support\b|\bsupport (?:contract|plan)s?\b/u, line: /support/u, needs: "the whole account's bill, of which it is a percentage" },
  { what: "hardware key module", words: /\bhsms?\b|\bhardware security modules?\b/u, line: /hsm/u, needs: "modules per site" },
  { what: "test environments", words: /\b(?:staging|uat|test environments?|non-production|pre-production|sandbox(?:es)?)\b/u, line: /environments/u, needs: "their size against production" },
  { what: "penetration test", words: /\b(?:penetration|pen)[- ]?test\w*\b/u, line: /penetration/u, needs: "a quote: it is bought by the day, not metered" },
  { what: "security event management", words: /\bsiem\b/u, line: /siem|sentinel|splunk|security-lake/u, needs: "GB of audit logs a day sent to it" },
  { what: "backups", words: /\bback-?ups?\b/u, line: /backup|velero|snapshot|pgbackrest/u, needs: "stores and days kept" },
  { what: "content network", words: /\bcdn\b|\bcontent delivery\b/u, line: /cdn|cloudfront|front-?door/u, needs: "GB served and requests" },
  { what: "GPUs", words: /\bgpus?\b/u, line: /gpu|ml-platform|sagemaker|vertex|machine-learning/u, needs: "hours a month and kind of card" },
  { what: "language models", words: /\bllms?\b|\bgpt\b|\blarge language models?\b/u, line: /bedrock|openai|vertex-ai|llm/u, needs: "tokens a month" },
  { what: "text messages and e-mails", words: /\bsms\b|\btext messages?\b|\bpush notifications?\b|\be-?mail notifications?\b/u, line: /\bsns\b|sns\.|sms|twilio|notification|\bses\b|pinpoint/u, needs: "messages a month and countries" },
  { what: "geocoding and maps", words: /\bgeocod\w+\b|\bmaps? apis?\b|\bmap tiles\b/u, line: /maps|geocod|location-service/u, needs: "calls a month", asSource: true },
  { what: "satellite or mobile lines of sites", words: /\bsatellite (?:link|line|connection|internet)s?\b|\bsim cards?\b|\b(?:lte|4g|5g|cellular) (?:link|line|modem|gateway|connection)s?\b/u, line: /cellular|satellite|connectivity/u, needs: "GB a month per site, and the carrier's tariff" },
  { what: "market or credit data licences", words: /\b(?:bloomberg|refinitiv|reuters|market data (?:feeds?|licen[cs]es?)|credit bureau|experian|equifax|schufa)\b/u, line: /market-data|bureau/u, needs: "the vendor's contract: redistribution and users", asSource: true },
];
