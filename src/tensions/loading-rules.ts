/** Tensions of what may be loaded: a source brings more than the law lets a pipeline keep. */
import { all, any, contains, is, isNot, over } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

export const loadingTensions: readonly TensionRule[] = [
  {
    id: "tension/card-data-must-not-land", severity: "warning", field: "data_sources", when: all(is("measure.cardData"), is("measure.cardRegime")),
    conflict: "{measure.cardSources}: card messages carry verification codes, track data and PIN blocks, which may not be kept after authorisation even encrypted (PCI DSS 4.0.1, 3.3.1), and card numbers, which pull every part that reads them into the assessment.",
    position: "Before anything is written to {measure.cardEntrance}, an allow-list of fields drops those three: they enter neither log nor lake, dead letters or traces. The card number is replaced there by a token under {measure.tokeniser}; first six and last four digits stay readable.",
    otherwise: "A part that must see whole numbers is assessed alone, in a network of its own.", sources: ["PCI DSS 4.0.1, requirements 3.3.1, 3.4.1, 3.5.1"],
  },
  {
    id: "tension/card-data-without-regime", severity: "warning", field: "compliance_needs", when: all(is("measure.cardData"), isNot("measure.cardRegime")),
    conflict: "{measure.cardSources}: card messages are named and PCI DSS is not; whoever stores, processes or transmits card numbers is bound to it by the contract with the acquirer.",
    position: "Verification codes, track data and PIN blocks are dropped and card numbers are tokens before anything is written to {measure.cardEntrance}; the standard's other duties are not designed.",
    otherwise: "Confirm in writing that the sources deliver tokens or the last four digits only, or name PCI DSS.", sources: ["PCI DSS 4.0.1, scope"],
  },
  {
    id: "tension/special-categories-need-a-basis", severity: "warning", field: "data_sources", when: all(is("measure.specialData"), any(is("measure.specialLaw"), contains("regimes", "hipaa"), contains("regimes", "42-cfr-part-2"), contains("regimes", "bipa"))),
    conflict: "Data of special categories (health, biometrics, origin, belief, union membership) comes with {measure.specialSources}: processing it is forbidden unless a named exception holds for the purpose.",
    position: "It is loaded for the purposes the brief states and for no other: fields without a purpose are dropped before {measure.specialEntrance} takes them, free text is not loaded, and what is loaded is a restricted class of its own.",
    otherwise: "Each further use needs its own basis, with an impact assessment signed first.", sources: ["GDPR Art. 9 and 35", "42 CFR Part 2", "HIPAA 45 CFR 164.502(b), minimum necessary"],
  },
  {
    id: "tension/minors-in-the-data", severity: "warning", field: "data_sources", when: is("measure.minorsData"),
    conflict: "Children are among the people of {measure.minorsSources} ({measure.minorsLaw}): below 13 in the United States, below 13 to 16 in the European Union, data may be taken only with a parent's consent.",
    position: "Nothing is loaded from an account before its age band and consent flag are known: such records wait 24 h before {measure.minorsEntrance} takes them and are then dropped. Precise position, contacts and advertising ids of minors are never loaded, and no profile is built.",
    otherwise: "Prove that no child can be among them: an age gate at the source.", sources: ["COPPA, 16 CFR 312", "GDPR Art. 8", "FERPA, 34 CFR 99"],
  },
  {
    id: "tension/identifier-without-a-name", severity: "info", field: "data_sources", when: all(over("measure.identifierCount", 0), is("measure.identifierByLaw"), isNot("measure.identifierDenied")),
    conflict: "Personal data with no name in it: {measure.identifierList}. It counts as personal under {measure.identifierLaw}.",
    position: "Replaced before {measure.identifierEntrance} takes the first write. {measure.identifierTreatment}.",
    otherwise: "Kept as it is, every table with it is under access, erasure and retention duties.", sources: ["GDPR Art. 4(1), recital 30", "HIPAA 45 CFR 164.514(b)(2)", "CCPA 1798.140(v)"],
  },
  {
    id: "tension/no-personal-data-but-identifiers", severity: "warning", field: "compliance_needs", when: all(over("measure.identifierCount", 0), is("measure.identifierDenied"), isNot("hasPersonalData")),
    conflict: "The brief says that no personal data or no duty is involved, but the sources carry: {measure.identifierList}.",
    position: "These fields are replaced before {measure.identifierEntrance} takes them all the same. {measure.identifierTreatment}. No regime's clocks or reports are designed.",
    otherwise: "Have counsel confirm that {measure.identifierWhat} cannot be linked to a person here.", sources: ["GDPR Art. 4(1), recital 30: identifiers without a name"],
  },
];
