/** Briefs that differ in size, home, promise and money; shared by the tests of delivery, cost and plan. */
export const briefs = {
  tiny: {
    business_domain: "Newspaper publisher", data_sources: "Subscriptions in MySQL, CMS API", data_volume: "200k records/day, about 600 bytes each",
    processing_requirements: "nightly batch reporting", target_systems: "one warehouse, dashboards for 30 people", sla_requirements: "fresh once a day by 7 am, 99% availability",
    compliance_needs: "none", technology_stack: "no preference", team_capabilities: "1 data engineer, SQL only", budget_constraints: "$400 per month",
  },
  bank: {
    business_domain: "Retail banking", data_sources: "Oracle core banking, card authorisations, SWIFT files, mobile app", data_volume: "120M events/day, about 1500 bytes each, peak 5x average",
    processing_requirements: "fraud scoring in real time, end-of-day regulatory reports by 06:00", target_systems: "Data warehouse, BI dashboards", sla_requirements: "decision under 300 ms p99, 99.95% availability",
    compliance_needs: "GDPR, PCI DSS, SOX, DORA", technology_stack: "on-premises, OpenShift, no public cloud", team_capabilities: "25 engineers, Java, Python, 4 SRE", technical_requirements: "keep raw data 7 years",
  },
  wind: {
    business_domain: "Wind farm operator", data_sources: "Turbine SCADA at 1 Hz, weather API, maintenance SQL Server", data_volume: "2.0 billion events per day, 350 bytes each",
    processing_requirements: "real-time alerting, batch reporting", target_systems: "time-series store, lakehouse", sla_requirements: "alerts within 2 seconds, 99.9% availability",
    compliance_needs: "NIS2, GDPR", technology_stack: "Azure preferred, no Kubernetes", team_capabilities: "5 engineers, Python", budget_constraints: "EUR 40000 monthly", technical_requirements: "edge sites must keep running when the WAN is down",
  },
  adtech: {
    business_domain: "Programmatic advertising", data_sources: "Bid requests, impressions, clicks, campaign MySQL", data_volume: "20 billion events/day, about 600 bytes each",
    processing_requirements: "real-time personalisation, nightly model training", target_systems: "Data warehouse, ML feature store, BI dashboards", sla_requirements: "<100ms latency, 99.9% availability",
    compliance_needs: "CCPA", technology_stack: "Google Cloud, BigQuery", team_capabilities: "12 engineers, Java and Scala, runs Kafka already",
  },
  hospital: {
    business_domain: "Hospital group", data_sources: "HL7 v2 messages, FHIR API, Oracle EHR, bedside monitors", data_volume: "5M events/day, about 2500 bytes each",
    processing_requirements: "hourly batch, dashboards every hour", target_systems: "Data warehouse, BI dashboards", sla_requirements: "hourly freshness, 99.5%", compliance_needs: "HIPAA, GxP",
    technology_stack: "hybrid: on-premises data centre plus Azure", team_capabilities: "8 engineers, Python and SQL, no streaming experience", budget_constraints: "$12000 per month",
    hours_saved_per_month: 120, hourly_rate: 90, current_monthly_cost: 15000, errors_per_month: 12, cost_of_error: 400,
  },
  games: {
    business_domain: "Mobile games studio", data_sources: "Game client events, ad network APIs", data_volume: "30M events/day, about 400 bytes each", processing_requirements: "near real-time dashboards",
    target_systems: "Data warehouse, BI dashboards", sla_requirements: "1 minute freshness, 99.5% availability", compliance_needs: "none", technology_stack: "Google Cloud, no Kubernetes", team_capabilities: "4 engineers, Python, JavaScript",
  },
} as const;
