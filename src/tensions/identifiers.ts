/** Fields that point at a person without being a name, and data that must not arrive at all: words of a source and what they carry. */

export interface Identifier {
  readonly what: string;
  readonly words: RegExp;
  /** What becomes of it before the first write. */
  readonly treatment: string;
}

/** First match of a source counts for each kind; lower case. */
export const IDENTIFIERS: readonly Identifier[] = [
  { what: "licence plate or vehicle number", words: /\b(licen[cs]e plates?|number plates?|anpr|alpr|toll (?:gates?|events?|transactions?)|parking (?:events?|sessions?|tickets?|cameras?)|telematics|connected (?:cars?|vehicles?)|vin)\b/u, treatment: "keyed hash; the plate itself only where a fine or a bill needs it" },
  { what: "meter number with its intervals", words: /\b(smart meters?|meter readings?|metering|meters)\b/u, treatment: "pseudonym outside billing; sums of a day for analytics" },
  { what: "subscriber and device numbers (MSISDN, IMSI, IMEI)", words: /\b(call detail records?|cdrs?|xdrs?|subscribers?|sim(?: card)?s?|msisdn|imsi|roaming|top-?ups?)\b/u, treatment: "keyed hash per purpose; the number only in charging" },
  { what: "IP address", words: /\b(access logs?|web ?logs?|nginx|apache logs?|firewalls?|vpn|proxy|dns|netflow|cdn logs?|sign-?ins?|logins?|cloudtrail|server logs?)\b/u, treatment: "last octet cut (IPv6: after 48 bits) outside security; whole for as many days as detection needs" },
  { what: "device or advertising id, cookie", words: /\b(mobile apps?|apps?|clickstream|clicks|page ?views?|website|web ?site|web events?|web and app|sdk|game clients?|bid requests?|impressions|ad networks?|streaming app|set-?top boxes)\b/u, treatment: "salted hash, a new salt each month where nothing has to be joined for longer" },
  { what: "player or account number", words: /\b(player|gamer|game server|loyalty|membership|accounts? events?)\b/u, treatment: "internal pseudonym; the link to the account in a table of its own" },
  { what: "precise position", words: /\b(gps|location pings?|geolocation|couriers?|riders?|drivers?|vans?|trips?|scooters?|bikes?|taxis?)\b/u, treatment: "cell of at least 200 m after the trip ends; the exact point only while it runs" },
  { what: "operator or badge number", words: /\b(hand-?held scanners?|badge|access control|turnstiles?|time clocks?|workstations?|call cent(?:re|er)s?|cashiers?)\b/u, treatment: "number of the role or shift; no figures per person without the works council's consent" },
  { what: "camera picture of people or plates", words: /\b(cctv|(?<!(?:quality|inspection|line|vision|thermal|machine) )cameras?|video feeds?|dashcam|body-?cams?)\b/u, treatment: "counts and events leave the camera, pictures do not; faces and plates are blurred before they are stored" },
  { what: "voice", words: /\b(call recordings?|voice recordings?|audio)\b/u, treatment: "transcript with names and numbers masked; the recording in a vault of its own" },
];

export interface Forbidden {
  readonly id: "card" | "special" | "minors";
  /** Words of a source, the domain or the duties that bring it in; lower case. */
  readonly words: RegExp;
  /** Regimes that bring it in by themselves. */
  readonly regimes: readonly string[];
}

export const FORBIDDEN: readonly Forbidden[] = [
  { id: "card", regimes: ["pci-dss"], words: /\b(card (?:authori[sz]ations?|payments?|transactions?|numbers?|data|processing)|authori[sz]ation (?:messages?|stream|switch)|card switch|iso 8583|acquir\w+|payment terminals?|pos terminals?|card present|cvv|cvc|pan data)\b/u },
  {
    id: "special", regimes: ["42-cfr-part-2", "bipa"],
    words: /\b(biometric\w*|finger ?prints?|facial recognition|face recognition|genom\w+|genetic\w*|dna|ethnic\w*|race|religio\w+|trade[- ]union|union membership|political (?:opinions?|views?|donations?)|sexual orientation|health (?:records?|data|checks?)|patients?|diagnos\w+|clinical|sick (?:leave|notes?)|disabilit\w+|criminal records?|mental health|substance use)\b/u,
  },
  { id: "minors", regimes: ["coppa"], words: /\b(children|kids?|minors|pupils?|under[- ]?(?:13|16|18)s?|school students?|primary schools?|secondary schools?|k-?12|teenagers?|toddlers?|youth)\b/u },
];

/** Regimes under which an identifier without a name counts as personal data, with the place that says so. */
export const PERSONAL_REGIMES: Readonly<Record<string, string>> = {
  gdpr: "GDPR Art. 4(1) and recital 30", "uk-gdpr": "UK GDPR Art. 4(1)", ccpa: "CCPA 1798.140(v)", lgpd: "LGPD Art. 5", pipl: "PIPL Art. 4", popia: "POPIA section 1", pipeda: "PIPEDA section 2", revdsg: "revDSG Art. 5", dpdp: "DPDP Act section 2", appi: "APPI Art. 2",
  "us-state-privacy": "US state privacy acts", coppa: "COPPA 16 CFR 312.2, persistent identifiers", hipaa: "HIPAA 45 CFR 164.514(b)(2), the 18 identifiers", "pdpa-singapore": "Singapore PDPA section 2", "pdpa-thailand": "Thai PDPA section 6", "pdpl-saudi": "Saudi PDPL Art. 1",
};
