/** Standards and agreements that have ended: when, what follows, who says so. */

export interface RetiredStandard {
  readonly name: string;
  /** Words of a brief; lower case. */
  readonly words: RegExp;
  /** Day from which it no longer holds, ISO. */
  readonly ended: string;
  readonly what: string;
  readonly successor: string;
  readonly source: string;
}

const GK = "general knowledge, unverified";

export const RETIRED_STANDARDS: readonly RetiredStandard[] = [
  { name: "PCI DSS 3.2.1", words: /\bpci(?:[- ]?dss)? ?v?(?:3\.[012](?:\.1)?|2\.0)\b/u, ended: "2024-03-31", what: "retired", successor: "PCI DSS 4.0.1", source: "endoflife.date/pci-dss, read 2026-11" },
  { name: "PCI DSS 4.0", words: /\bpci(?:[- ]?dss)? ?v?4\.0(?!\.1)\b/u, ended: "2024-12-31", what: "retired", successor: "PCI DSS 4.0.1, all of whose requirements count since 2025-03-31", source: "endoflife.date/pci-dss, read 2026-11" },
  { name: "PA-DSS", words: /\bpa-?dss\b/u, ended: "2022-10-28", what: "closed", successor: "PCI Secure Software Standard", source: GK },
  { name: "TLS 1.0 and 1.1", words: /\btls ?v?1\.[01]\b/u, ended: "2021-03-23", what: "deprecated", successor: "TLS 1.2 at least, 1.3 by default", source: "RFC 8996" },
  { name: "SSL", words: /\bssl ?v?[23](?:\.0)?\b/u, ended: "2015-06-25", what: "prohibited", successor: "TLS 1.3", source: "RFC 7568" },
  { name: "EU-US Privacy Shield", words: /\bprivacy shield\b/u, ended: "2020-07-16", what: "declared invalid", successor: "EU-US Data Privacy Framework (2023-07-10), or standard contractual clauses with a transfer assessment", source: "Court of Justice of the EU, C-311/18" },
  { name: "Safe Harbor", words: /\bsafe harbou?r (?:agreement|framework|principles|certif\w+)\b|\b(?:eu-us|us-eu) safe harbou?r\b/u, ended: "2015-10-06", what: "declared invalid", successor: "EU-US Data Privacy Framework, or standard contractual clauses", source: "Court of Justice of the EU, C-362/14" },
  { name: "Data Protection Directive 95/46/EC", words: /\b95\/46\b/u, ended: "2018-05-25", what: "repealed", successor: "GDPR", source: "GDPR Art. 94" },
  { name: "NIS Directive (2016/1148)", words: /\bnis ?1\b|\b2016\/1148\b|\bnis directive\b(?! 2)/u, ended: "2024-10-18", what: "repealed", successor: "NIS2 (2022/2555)", source: "Directive (EU) 2022/2555 Art. 44" },
  { name: "FIPS 140-2", words: /\bfips ?(?:pub )?140-?2\b/u, ended: "2026-09-21", what: "moved its certificates to the historical list", successor: "modules validated to FIPS 140-3", source: "NIST CMVP, FIPS 140-3 transition effort" },
  { name: "SHA-1", words: /\bsha-?1\b(?!\d)/u, ended: "2013-12-31", what: "disallowed for signatures (all other uses end by 2030-12-31)", successor: "SHA-256", source: "NIST SP 800-131A; NIST announcement of 2022-12-15" },
  { name: "MD5", words: /\bmd5\b/u, ended: "2011-03-01", what: "no longer acceptable where collisions matter", successor: "SHA-256", source: "RFC 6151" },
  { name: "Triple DES", words: /\b3-?des\b|\btriple[- ]des\b|\btdea\b/u, ended: "2023-12-31", what: "disallowed for encryption", successor: "AES", source: "NIST SP 800-131A Rev. 2" },
  { name: "RC4", words: /\brc4\b/u, ended: "2015-02-01", what: "prohibited in TLS", successor: "AES-GCM", source: "RFC 7465" },
  { name: "ISO/IEC 27001:2013", words: /\biso(?:\/iec)? ?27001[: -]2013\b/u, ended: "2025-10-31", what: "ended with its transition period", successor: "ISO/IEC 27001:2022", source: "IAF MD 26" },
  { name: "NIST SP 800-53 Rev. 4", words: /\b800-53 ?(?:rev(?:ision)?\.? ?|r)4\b/u, ended: "2021-09-23", what: "withdrawn", successor: "Rev. 5", source: "NIST SP 800-53 Rev. 5" },
  { name: "SAS 70", words: /\bsas[- ]?70\b/u, ended: "2011-06-15", what: "replaced", successor: "SOC 1 and SOC 2 reports (SSAE 18)", source: GK },
  { name: "Swift MT payment messages across borders", words: /\bswift mt\b(?! ?[3-9]\d\d)|\bmt ?10[123]\b|\bmt ?202\b/u, ended: "2025-11-22", what: "ended their coexistence with ISO 20022", successor: "ISO 20022 (pacs.008, pacs.009)", source: GK },
  { name: "ICD-9", words: /\bicd-?9(?:-cm)?\b/u, ended: "2015-10-01", what: "replaced for claims in the United States", successor: "ICD-10", source: "45 CFR 162.1002" },
  { name: "SMB 1", words: /\bsmb ?v?1(?:\.0)?\b|\bcifs\b/u, ended: "2014-06-01", what: "deprecated by its maker", successor: "SMB 3", source: GK },
];
