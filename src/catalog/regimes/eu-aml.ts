import type { Regime } from "../regime.js";
import { duty, reported, unread } from "../regime.js";

/** Day from which the single rulebook replaces national law. */
const RULEBOOK = "2027-07-10";

/** EU rules against money laundering: Directive (EU) 2015/849 now, Regulation (EU) 2024/1624 next. */
export const euAml: Regime = {
  id: "eu-aml",
  name: "EU rules against money laundering: Directive (EU) 2015/849 as amended, then Regulation (EU) 2024/1624",
  aliases: ["eu aml", "amld", "amld4", "amld5", "amld6", "4amld", "5amld", "6amld", "amlr", "aml directive", "aml regulation", "eu anti-money laundering", "2015/849", "2024/1624", "geldwäschegesetz"],
  jurisdiction: "EU and EEA",
  legalForce: true,
  status: "Directive (EU) 2015/849 binds through national law; Regulation (EU) 2024/1624 applies from 2027-07-10, with Directive (EU) 2024/1640 beside it.",
  statusSource: "rulebook",
  triggers: "Banks, payment and crypto-asset providers, insurers of life, gambling, dealers and others who must know their customers.",
  obligations: [
    duty("Directive Art. 40(1)", "Customer documents and transactions are kept five years after the relationship ends or the single transaction took place.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, origin: "secondary-source", source: "years" }),
    duty("Directive Art. 40(1)", "After the term personal data is deleted; national law may add five years.", "retention", { origin: "unverified" }),
    duty("Directive Art. 13(1)(d)", "Business is watched throughout the relationship and compared with what is known of the customer.", "surveillance", { origin: "unverified" }),
    duty("Directive Art. 33(1)", "A suspicion is reported promptly, and questions are answered.", "reporting", { origin: "unverified", authority: "financial intelligence unit" }),
    duty("Directive Art. 39", "Nobody tells the customer: suspicion data is seen by its own team only.", "authorization", { origin: "unverified" }),
    duty("Directive Art. 42", "Questions on relationships of the last five years are answered fully and speedily.", "ad-hoc-query", { origin: "unverified" }),
    duty("Regulation Art. 77(1), (3)", "Due-diligence papers, assessments of suspicion and transactions are kept five years, unredacted.", "records", { limit: ["recordRetentionYears", 5], keepsData: true, from: RULEBOOK, source: "term" }),
    duty("Regulation Art. 77", "After five years personal data is deleted, unless the authority extends the term in a single case.", "retention", { from: RULEBOOK, origin: "secondary-source", source: "term" }),
  ],
  sources: {
    rulebook: reported("Single rulebook: application from 10 July 2027", "https://arthurcox.com/insights/aml-update-single-rulebook-and-amla-regulations-and-related-directives-published-in-official-journal"),
    years: reported("EBA question 2020_5362 on Art. 40 of Directive (EU) 2015/849", "https://eba.europa.eu/single-rule-book-qa/qna/view/publicId/2020_5362"),
    term: reported("Regulation (EU) 2024/1624, Art. 77", "https://www.springlex.eu/en/packages/aml/amlr-regulation/article-77/"),
    general: unread,
  },
};
