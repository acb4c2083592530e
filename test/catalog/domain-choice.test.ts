/**
 * Which pack a line of business gets. A neighbour with a shared word ("pharmaceutical logistics" is no factory, "insurance for
 * online shops" no shop) is worse than the general pack, which claims nothing.
 */
import { describe, expect, it } from "vitest";
import { domainPacks, matchDomain } from "../../src/catalog/domains/index.js";

const LINES: Readonly<Record<string, readonly string[]>> = {
  "adtech": [
    "Advertising exchange",
    "Marketing agency for hotels",
    "Digital out-of-home advertising screens in train stations",
  ],
  "airline-and-travel": [
    "online travel agency",
    "Hotel group with 200 properties",
    "Car rental at airports",
    "Airline loyalty programme",
    "We run 40 hotels in Spain",
    "Airport baggage handling",
  ],
  "banking-and-payments": [
    "Payments for airlines",
    "Bank",
    "Retail bank in Germany: core banking, cards, fraud prevention",
    "Credit card issuer",
    "Point of sale lending",
    "Peer-to-peer lending marketplace",
    "Mobile money wallet in Kenya",
    "Open banking aggregator",
    "Student loans",
  ],
  "betting-and-gambling": [
    "sports betting",
    "Lottery operator",
    "Online casino",
    "Esports betting",
    "State lottery",
  ],
  "bookings-and-memberships": [
    "museum",
    "Cinema chain",
    "Health club chain",
    "Football club ticketing and fan app",
    "Coworking spaces",
    "Music festival",
  ],
  "capital-markets": [
    "Retail broker for shares and funds",
    "Stock exchange operator, market data",
    "Wealth management",
    "Commodity trader for metals and grain",
    "FX broker for retail clients",
    "Robo-advisor",
    "Clearing house",
  ],
  "cold-chain": [
    "pharmaceutical cold-chain logistics",
    "Temperature-controlled transport of vaccines for hospitals",
    "Cold storage and frozen food logistics",
  ],
  "crypto-assets": [
    "crypto-asset exchange, trade surveillance and market data history",
    "Bitcoin custody and staking provider",
    "Crypto wallet app",
  ],
  "ecommerce": [
    "Online marketplace for second-hand clothes",
    "Subscription box for pet food",
    "Used car marketplace",
    "Furniture e-commerce",
  ],
  "education-and-learning": [
    "university",
    "Online learning for nurses",
    "Online education for programmers, subscriptions",
  ],
  "energy-trading": [
    "Power and gas trading desk",
    "Emission certificates and power trading of a utility",
    "Gas trading and portfolio management",
    "Balancing group manager for renewables",
  ],
  "gaming": [
    "Video game publisher",
    "Game developer with in-app purchases",
    "Mobile game with ads",
    "Mobile game publisher",
  ],
  "general": [
    "credit bureau",
    "law firm",
    "Dating app",
    "Charity collecting donations",
    "Construction company",
    "Social network for teachers",
    "Accountancy firm",
    "Hospital construction company",
    "Security guard company",
    "Consultancy for banks",
    "Software for law firms",
    "School cafeteria catering",
    "Online dating",
    "Email newsletter platform for creators",
    "Geospatial imagery analytics",
    "Olive oil exporter",
    "TV ratings measurement",
    "Cloud provider billing",
  ],
  "health-insurance": [
    "US health insurance payer",
    "Health plan with 2 million members",
    "Statutory sickness fund in Germany",
    "Medicare Advantage claims and care management",
  ],
  "healthcare": [
    "Hospital network across three states",
    "Telemedicine for prisons",
    "University hospital",
    "Animal hospital chain",
    "Dental clinics",
    "Nursing homes operator",
    "Home care nursing service",
    "Diagnostics laboratory",
  ],
  "insurance": [
    "Insurance for online shops",
    "Motor insurer with telematics boxes",
    "Claims analytics for a motor insurer",
    "Freight insurance",
    "Car insurance comparison portal",
    "Pension provider",
    "Insurance claims handling for travel insurers",
    "Pet insurance",
    "Cyber insurance start-up",
  ],
  "iot-and-utilities": [
    "EV charging",
    "Water utility with smart meters",
    "Power plant operator",
    "Precision agriculture sensors",
    "District heating utility",
    "Smart meter rollout of a city utility",
    "Energy retailer",
  ],
  "logistics-and-mobility": [
    "e-scooter rental",
    "Food delivery in five cities",
    "Container port operator",
    "Fleet telematics for rental cars",
    "Train operator passenger information",
    "Predictive maintenance for a railway",
    "Railway freight",
    "School bus operator",
    "Hospital supply logistics",
    "Telematics for trucks",
    "Container shipping line",
    "Postal operator",
    "Regional bus and tram operator",
    "National railway",
    "Newspaper delivery logistics",
    "Army logistics",
  ],
  "manufacturing": [
    "semiconductor fab",
    "Drug maker with three plants",
    "Steel mill predictive maintenance",
    "Medical device manufacturer",
    "Wind turbine manufacturer",
    "Connected car services of a car maker",
    "Tyre factory quality control",
    "Elevator manufacturer remote monitoring",
    "Truck manufacturer",
  ],
  "media-and-streaming": [
    "podcast platform",
    "Music streaming for gyms",
    "Public broadcaster's media library",
    "Film streaming service",
  ],
  "people-and-hr": [
    "HR and payroll software for mid-sized companies",
    "Recruitment marketplace matching nurses with hospitals",
    "Staffing agency for warehouse workers",
    "Job portal for nurses",
    "Payroll provider",
    "Shift planning for hospitals",
    "Hospital staffing agency",
  ],
  "public-sector": [
    "city traffic",
    "tax authority",
    "Police incident analytics",
    "Fire brigade of a large city",
    "Ministry of education statistics",
    "Customs authority",
  ],
  "publishing": [
    "national newspaper group, audience analytics and paywall",
    "Regional magazine publisher with 30 titles and a paywall",
    "Digital news agency wire service",
    "Weekly magazine with a print and a digital edition",
    "Local newspaper",
    "Ad-funded news site",
    "Investor relations newswire",
  ],
  "real-estate": [
    "Property management of 80,000 rental flats",
    "Real estate listings portal",
    "Housing association with 40,000 flats",
    "Apartment listings",
  ],
  "research": [
    "Weather forecasting institute",
    "Political polling institute",
    "University research data",
    "Contract research organisation",
  ],
  "retail-and-grocery": [
    "Supermarket chain with loyalty cards",
    "Airport retail shops",
    "Streaming analytics for a supermarket",
    "International home-improvement retailer with 900 stores and an online shop; 12 business domains",
    "Furniture retailer",
    "Fast food chain",
    "Car dealership group",
  ],
  "saas-analytics": [
    "Software company selling hospital planning tools",
    "B2B SaaS with 500 tenants",
  ],
  "security-and-logs": [
    "SIEM for banks",
    "Managed security service provider",
  ],
  "subscription-billing": [
    "fintech, subscription invoicing",
    "E-invoicing network",
  ],
  "telco": [
    "Broadband and mobile operator",
    "Fraud detection for a telecom operator",
    "Satellite internet provider",
    "Mobile network tower company",
  ],
};

describe("pack of a line of business", () => {
  it("has at least two lines for each pack", () => {
    for (const pack of domainPacks) expect(LINES[pack.id]?.length ?? 0, pack.id).toBeGreaterThanOrEqual(2);
  });

  describe.each(Object.entries(LINES))("%s", (id, lines) => {
    it.each(lines)("%s", (line) => {
      const { pack, matched } = matchDomain(line, "");
      expect(pack.id, matched.join(", ")).toBe(id);
    });
  });

  it("reads the same trade in another order of words", () => {
    for (const line of ["Logistics of pharmaceuticals", "Logistics company for pharmaceutical manufacturers", "Pharmaceutical logistics", "We run pharmaceutical logistics"]) expect(matchDomain(line, "").pack.id, line).toBe("logistics-and-mobility");
    for (const line of ["Online shop insurance", "Insurer of online shops", "Insurance, for online shops and marketplaces"]) expect(matchDomain(line, "").pack.id, line).toBe("insurance");
  });

  it("keeps the field the brief names when its sources hold an everyday word of another", () => {
    expect(matchDomain("Research group", "payments, access database").pack.id).toBe("research");
    expect(matchDomain("", "payments, access database").pack.id).toBe("general");
  });

  it("lets a function that every field has speak up only where nothing else does", () => {
    expect(matchDomain("Fraud detection", "").pack.id).toBe("banking-and-payments");
    expect(matchDomain("Fraud detection for an online shop", "").pack.id).toBe("ecommerce");
    expect(matchDomain("Predictive maintenance", "").pack.id).toBe("manufacturing");
    expect(matchDomain("Predictive maintenance of wind farms", "").pack.id).toBe("iot-and-utilities");
  });
});
