/** Tensions of law, standards and licences. */
import { all, fact, is, isNot, over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

export const lawTensions: readonly TensionRule[] = [
  {
    id: "tension/retired-standard-named", severity: "warning", field: "compliance_needs", when: over("measure.retiredCount", 0),
    conflict: "The brief asks for what has ended: {measure.retiredList}.",
    position: "The successor is designed for. {measure.retiredSuccessors}.",
    otherwise: "Where a contract still names the old one, have it amended: no auditor or peer accepts it.", sources: ["each standard's own retirement notice, named with it"],
  },
  {
    id: "tension/source-available-part-offered-outside", severity: "warning", field: "technology_stack", when: all(over("measure.licenceLimitedCount", 0), is("measure.offeredOutside")),
    conflict: "{measure.licenceLimited} may be run for own use; its licence forbids offering its functions to others as a service or a competing product, and {measure.offeredUsers} use what is built here.",
    position: "It stays behind the platform's own interface: outside users send no queries to it and see none of its administration. Counsel confirms that reading before go-live.",
    otherwise: "A vendor's agreement, the vendor's hosted service, or a part under a permissive licence.", sources: ["catalog: licence"],
  },
  {
    id: "tension/network-copyleft-part-offered-outside", severity: "info", field: "technology_stack", when: all(over("measure.licenceCopyleftCount", 0), is("measure.offeredOutside"), isNot("measure.licencePolicySet")),
    conflict: "{measure.licenceCopyleft}: whoever changes it and lets {measure.offeredUsers} use it over a network must offer them the changed source. The brief states no licence policy.",
    position: "It runs unchanged from its maker's packages, and own code talks to it by its protocol only.",
    otherwise: "Say \"no AGPL\" in the brief, and it is ruled out.", sources: ["AGPL-3.0 section 13", "catalog: licence"],
  },
  {
    id: "tension/retention-law-above-deletion-limit", severity: "warning", field: "compliance_needs", when: all(over("measure.limitStatedYears", 0), over("measure.lawYears", fact("measure.limitStatedYears"))),
    conflict: "The brief deletes {measure.limitSubject} after {measure.limitWords}; {measure.lawRegime} keeps records {measure.lawWords}.",
    position: "The limit holds for personal data; records the law names are kept {measure.lawYears} years in an archive of their own, without what identifies a person where the law does not ask for it.",
    otherwise: "Name the records each of the two applies to; nothing is under both.", sources: ["GDPR Art. 17(3)(b)", "catalog: regimes, record retention"],
  },
  {
    id: "tension/statutory-retention-above-deletion-limit", severity: "warning", field: "compliance_needs", when: all(over("measure.limitStatedYears", 0), over("measure.statutoryYears", fact("measure.limitStatedYears"))),
    conflict: "The brief deletes {measure.limitSubject} after {measure.limitWords}; commercial and tax law keeps such records longer: {measure.statutoryLaw}. Named because {measure.statutoryBecause}.",
    position: "The limit is obeyed in this platform: the books of record are taken to be the source systems, which keep what the law asks.",
    otherwise: "If this platform is the only copy, those records need an archive of {measure.statutoryYears} years outside the limit.", sources: ["GDPR Art. 17(3)(b)", "commercial and tax law of the places named, unverified"],
  },
];
