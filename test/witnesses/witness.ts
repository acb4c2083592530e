/** A witness: a realistic brief that must reach one option of one question. */
import type { BriefFields } from "../support/random-brief.js";

export interface Witness {
  /** Topic of the decision. */
  readonly topic: string;
  /** An option id or a catalog id; "none" means the question is answered with "not needed". */
  readonly option: string;
  readonly brief: BriefFields;
  /** Code of a finding or tension that the design must carry, for options that are only reached by an explicit wish. */
  readonly finding?: string;
}

/** A brief as clients write it; what a witness does not state is taken from a small shop on AWS. */
export function shop(given: BriefFields = {}): BriefFields {
  return {
    business_domain: "Online shop for outdoor gear", data_sources: "Clickstream events, MySQL shop database, supplier CSV files", data_volume: "4 million events a day, 600 bytes each",
    processing_requirements: "live alerts on checkout errors, nightly reports", target_systems: "data warehouse, dashboards for 25 people", sla_requirements: "alerts within 10 seconds, reports by 07:00, 99.5% availability",
    compliance_needs: "GDPR", technology_stack: "AWS", team_capabilities: "5 engineers, SQL and Python", ...given,
  };
}

/** A bank in its own data centre. */
export function bank(given: BriefFields = {}): BriefFields {
  return {
    business_domain: "Retail bank", data_sources: "Oracle core banking, card authorisations, SWIFT files", data_volume: "60 million transactions a day, 900 bytes each",
    processing_requirements: "fraud scoring in real time, end-of-day regulatory reports by 06:00", target_systems: "data warehouse, dashboards for 300 people", sla_requirements: "decision under 300 ms p99, 99.95% availability, RTO 30 minutes, RPO 0",
    compliance_needs: "GDPR, PCI DSS, DORA", technology_stack: "on-premises, OpenShift, no public cloud", team_capabilities: "20 engineers, Java and SQL, 4 SRE", ...given,
  };
}

/** A plant or utility with devices. */
export function plant(given: BriefFields = {}): BriefFields {
  return {
    business_domain: "Machine builder with 14 plants", data_sources: "14 plants with PLCs over OPC UA and MQTT, SQL Server ERP, quality reports as CSV files", data_volume: "90,000 readings/s at peak, 120 bytes each",
    processing_requirements: "alarms while it happens, hourly production figures", target_systems: "time-series store, data lake, dashboards for 120 people", sla_requirements: "alarm within 5 seconds, 99.9% availability",
    compliance_needs: "ISO 27001, NIS2", technology_stack: "Azure", team_capabilities: "9 engineers, C# and SQL", ...given,
  };
}

/** An advertising exchange. */
export function exchange(given: BriefFields = {}): BriefFields {
  return {
    business_domain: "Programmatic advertising exchange", data_sources: "Bid requests, impressions, clicks, MySQL campaign database", data_volume: "6 billion events per day, 700 bytes each",
    processing_requirements: "real-time budget pacing, join clicks with impressions, hourly billing", target_systems: "real-time OLAP for 3,000 advertisers, data lake for data science", sla_requirements: "2 seconds freshness, 99.95% availability",
    compliance_needs: "GDPR, CCPA", technology_stack: "Google Cloud", team_capabilities: "30 engineers, Java, Python, 5 SRE", technical_requirements: "join impressions with clicks within 24 hours", ...given,
  };
}

/** A small organisation with a handful of files. */
export function small(given: BriefFields = {}): BriefFields {
  return {
    business_domain: "Charity", data_sources: "PostgreSQL donor database, MailChimp, Excel sheets", data_volume: "20,000 records a day", processing_requirements: "nightly batch reporting", target_systems: "one warehouse, dashboards for 8 people",
    sla_requirements: "fresh once a day by 07:00, 99%", compliance_needs: "GDPR", technology_stack: "no preference", team_capabilities: "1 data engineer, SQL and Python", budget_constraints: "400 EUR per month", ...given,
  };
}
