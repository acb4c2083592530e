import type { Practice } from "../schema.js";
import { definePractice, proposed } from "../define-practice.js";

const topic = "api-security";

/** How programmatic access is limited. */
export const apiSecurity: readonly Practice[] = [
  definePractice({
    id: "api-tokens", name: "Short-lived access tokens with scopes", topic, options: ["auth-tokens"], aliases: ["auth tokens", "oauth", "oauth2", "jwt", "api keys", "api tokens"], maturity: 5,
    summary: "Callers present OAuth 2.0 tokens with one scope per data product; refresh secrets live in the secrets store.",
    parameters: { tokenMinutes: { value: 60, unit: "minutes", source: "proposal" } },
    strengths: ["a stolen token dies within the hour"], weaknesses: ["needs a token issuer"], sources: { proposal: proposed },
  }),
  definePractice({
    id: "api-rate-limits", name: "Rate limits per caller", topic, options: ["rate-limiting"], aliases: ["rate limiting", "rate limits", "throttling"], maturity: 5,
    summary: "Each caller has a quota with a burst; above it the gateway answers 429 and the pipeline behind stays unharmed.",
    parameters: { burstFactor: { value: 2, unit: "x sustained rate", source: "proposal" } },
    strengths: ["one caller cannot starve the others"], weaknesses: ["limits must follow the peak, or they cut real traffic"], sources: { proposal: proposed },
  }),
];
