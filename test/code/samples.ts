/** Hand-made rows per pack: what is changed on an ordinary row, and what the transformation must make of it. */
import type { Row } from "./rows.js";

export interface Sample {
  readonly row: Row;
  readonly derived?: string;
  /** "kept" when absent. */
  readonly outcome?: "kept" | "held" | "dropped";
  readonly flags?: readonly string[];
}

/** Where the ordinary row of `goodRow` would break a rule of the pack on its own. */
export const sound: Readonly<Record<string, Row>> = {
  "banking-and-payments": { posting_type: "credit" },
  "education-and-learning": { enrolment_state: "completed" },
  "manufacturing": { measured_deviation: 0.5 },
  "research": { consent_valid: true },
  "telco": { volume_megabytes: null },
};

export const samples: Readonly<Record<string, readonly Sample[]>> = {
  "adtech": [
    { row: { traffic_class: "general-invalid" }, derived: "not_billable" },
    { row: { clearing_price_cpm: null }, derived: "price_pending" },
    { row: { traffic_class: null }, derived: "provisional" },
    { row: { traffic_class: "valid" }, derived: "billable" },
    { row: { is_test: true }, outcome: "dropped" },
    { row: { is_test: null } },
    { row: { clearing_price_cpm: 5000 }, outcome: "held", flags: ["dq_price_implausible"] },
  ],
  "banking-and-payments": [
    { row: { posting_type: "reversal", posted_amount: 20000 }, derived: "correction" },
    { row: { posting_type: "debit", posted_amount: -12000 }, derived: "reportable" },
    { row: { posted_amount: 9500, posting_type: "fee" }, derived: "near_limit" },
    { row: { posted_amount: -9500, posting_type: "debit" }, derived: "near_limit" },
    { row: { posted_amount: 9500, counterparty_country: null, posting_type: "credit" }, derived: "country_unknown" },
    { row: { posted_amount: null }, outcome: "held", flags: ["dq_amount_missing"] },
    { row: { is_simulation: true }, outcome: "dropped" },
    { row: { is_simulation: null, posted_amount: 5 }, derived: "standard" },
  ],
  "adtech/click": [
    { row: { click_traffic_class: "general-invalid" }, derived: "not_billable" },
    { row: { impression_id: null }, derived: "unattributed", flags: ["dq_impression_missing"] },
    { row: { click_traffic_class: null }, derived: "provisional" },
    { row: { click_traffic_class: "valid" }, derived: "billable" },
    { row: { click_traffic_class: "valid", click_price: null }, derived: "price_pending" },
    { row: { clicked_at: null }, outcome: "held", flags: ["dq_time_missing"] },
  ],
  "banking-and-payments/card_authorisation": [
    { row: { message_type: "reversal" }, derived: "money_back" },
    { row: { message_type: "verification", authorised_amount: null }, derived: "card_test", flags: ["dq_amount_missing"] },
    { row: { message_type: "authorisation", response_code: "51" }, derived: "declined" },
    { row: { response_code: "00", entry_mode: "manual" }, derived: "weakly_read" },
    { row: { response_code: "00", entry_mode: "e-commerce", country_code: null }, derived: "card_not_present", flags: ["dq_country_missing"] },
    { row: { response_code: null, entry_mode: "chip" }, derived: "unanswered" },
    { row: { response_code: "00", entry_mode: "chip" }, derived: "card_present" },
    { row: { authorised_amount: null }, outcome: "held", flags: ["dq_amount_missing"] },
  ],
  "bookings-and-memberships": [
    { row: { booking_state: "attended" }, derived: "used" },
    { row: { booking_state: "late-cancelled" }, derived: "lost" },
    { row: { booking_state: "refunded" }, derived: "released" },
    { row: { booking_state: "waitlisted", booked_amount: null }, derived: "unmet" },
    { row: { booking_state: "booked", session_starts_at: "2026-03-01T10:00:00+00:00" }, derived: "unresolved" },
    { row: { booking_state: "booked", session_starts_at: null }, derived: "reserved" },
    { row: { booking_state: null }, outcome: "held" },
    { row: { booking_state: "test" }, outcome: "dropped" },
    { row: { booked_amount: -5 }, outcome: "held", flags: ["dq_amount_negative"] },
    { row: { booked_amount: 5, currency_code: null }, flags: ["dq_currency_missing"] },
  ],
  "ecommerce": [
    { row: { order_status: "returned" }, derived: "reversed" },
    { row: { order_status: "paid", refund_amount: 2, gross_amount: 10 }, derived: "partly_refunded" },
    { row: { order_status: "delivered", refund_amount: null }, derived: "earned" },
    { row: { order_status: null, refund_amount: null }, derived: "pending" },
    { row: { order_status: "test" }, outcome: "dropped" },
    { row: { gross_amount: null, refund_amount: null }, flags: ["dq_amount_missing"] },
    { row: { gross_amount: -1 }, outcome: "held" },
  ],
  "education-and-learning": [
    { row: { enrolment_state: "deferred" }, derived: "left" },
    { row: { enrolment_state: "completed", final_score: 10 }, derived: "completed" },
    { row: { enrolment_state: "active", last_active_at: null }, derived: "never_active" },
    { row: { enrolment_state: "active", final_score: null }, derived: "in_progress" },
    { row: { enrolment_state: "enrolled", final_score: 80 }, flags: ["dq_score_early"] },
    { row: { enrolment_state: "test" }, outcome: "dropped" },
    { row: { enrolment_state: null }, outcome: "held", flags: ["dq_state_missing"] },
    { row: { enrolment_state: "failed", final_score: 140 }, outcome: "held" },
  ],
  "general": [
    { row: { is_deleted: true }, derived: "removed" },
    { row: { is_deleted: null, numeric_value: null, unit_code: null }, derived: "without_value" },
    { row: { is_deleted: false, numeric_value: -5 }, derived: "negative_value" },
    { row: { is_deleted: null, numeric_value: 0 }, derived: "zero_or_positive_value" },
    { row: { numeric_value: 5, unit_code: null }, outcome: "held", flags: ["dq_unit_missing"] },
  ],
  "healthcare": [
    { row: { encounter_state: "cancelled" }, derived: "not_counted" },
    { row: { encounter_state: "in-progress", encounter_class: "inpatient", discharged_at: null }, derived: "in_bed" },
    { row: { encounter_state: "arrived", discharged_at: null }, derived: "expected" },
    { row: { encounter_state: "entered-in-error" }, outcome: "dropped" },
    { row: { patient_key: null }, outcome: "held", flags: ["dq_patient_missing"] },
  ],
  "iot-and-utilities": [
    { row: { energy_kwh: null, register_total: null }, derived: "to_estimate" },
    { row: { energy_kwh: null }, derived: "from_register" },
    { row: { reading_status: "estimated" }, derived: "estimated" },
    { row: { energy_kwh: -3 }, outcome: "held", flags: ["dq_energy_negative"] },
  ],
  "airline-and-travel": [
    { row: { coupon_state: "refunded" }, derived: "reversed" },
    { row: { coupon_state: "flown" }, derived: "earned" },
    { row: { coupon_state: "open", departs_at: "2026-03-09T11:59:58+00:00" }, derived: "no_show" },
    { row: { coupon_state: "open", departs_at: null, fare_amount: null }, derived: "unearned", flags: ["dq_fare_missing"] },
    { row: { fare_amount: 200000 }, outcome: "held", flags: ["dq_fare_implausible"] },
  ],
  "capital-markets-and-crypto": [
    { row: { trade_state: "busted" }, derived: "none" },
    { row: { trade_price: null }, derived: "unpriced", flags: ["dq_price_missing"] },
    { row: { side_code: "sell", trade_state: "executed" }, derived: "short_open" },
    { row: { side_code: null }, outcome: "held", flags: ["dq_side_missing"] },
    { row: { trade_price: -37 }, derived: "long_open" },
  ],
  "gaming": [
    { row: { movement_kind: "bought", server_validated: null }, derived: "unproven_purchase" },
    { row: { movement_kind: "earned", quantity: 5 }, derived: "source" },
    { row: { movement_kind: "spent", quantity: -5 }, derived: "sink" },
    { row: { quantity: 5000000 }, outcome: "held" },
    { row: { movement_kind: "test" }, outcome: "dropped" },
  ],
  "insurance": [
    { row: { transaction_kind: "payment", booked_amount: 150000 }, derived: "large_payment" },
    { row: { transaction_kind: "payment", booked_amount: 10 }, derived: "paid" },
    { row: { transaction_kind: null }, derived: "other" },
    { row: { booked_amount: null }, outcome: "held", flags: ["dq_amount_missing"] },
    { row: { loss_date: null }, outcome: "held", flags: ["dq_loss_missing"] },
  ],
  "logistics-and-mobility": [
    { row: { scan_kind: "delivered", signature_taken: null }, derived: "delivered_unproven" },
    { row: { scan_kind: "delivered", signature_taken: true }, derived: "delivered" },
    { row: { scan_kind: null }, derived: "in_transit" },
    { row: { shipment_id: null }, outcome: "held", flags: ["dq_shipment_missing"] },
  ],
  "manufacturing": [
    { row: { inspection_result: "pass", measured_deviation: 2 }, derived: "out_of_tolerance" },
    { row: { inspection_result: "pass", measured_deviation: null }, derived: "first_pass" },
    { row: { inspection_result: "rework" }, derived: "not_first_pass" },
    { row: { inspection_result: null }, outcome: "held", flags: ["dq_result_missing"] },
  ],
  "media-and-streaming": [
    { row: { player_state: "advert" }, derived: "advert" },
    { row: { player_state: "playing", played_seconds: 10 }, derived: "watched" },
    { row: { player_state: "playing", played_seconds: null }, derived: "unmeasured" },
    { row: { played_seconds: 500 }, outcome: "held", flags: ["dq_played_implausible"] },
  ],
  "public-sector": [
    { row: { step_kind: "decided", decided_on: "2026-03-01", deadline_on: "2026-03-02" }, derived: "in_time" },
    { row: { step_kind: "decided", decided_on: "2026-03-03", deadline_on: "2026-03-02" }, derived: "late" },
    { row: { step_kind: "decided", deadline_on: null }, derived: "running", flags: ["dq_deadline_missing"] },
    { row: { is_sealed: true }, outcome: "dropped" },
  ],
  "research": [
    { row: { validity_mark: "below-detection", observed_number: null }, derived: "censored" },
    { row: { validity_mark: "valid", observed_number: null }, derived: "missing" },
    { row: { consent_valid: false }, outcome: "dropped" },
    { row: { consent_valid: null, validity_mark: "valid" }, derived: "primary" },
    { row: { consent_valid: null, validity_mark: null }, outcome: "held", flags: ["dq_mark_missing"] },
  ],
  "retail-and-grocery": [
    { row: { line_kind: "void" }, derived: "no_takings" },
    { row: { line_kind: "sale", quantity: -1, promotion_amount: null }, derived: "returned" },
    { row: { line_kind: "sale", quantity: 1, promotion_amount: null }, derived: "regular" },
    { row: { quantity: 5000 }, outcome: "held", flags: ["dq_quantity_implausible"] },
    { row: { net_amount: null }, outcome: "held", flags: ["dq_amount_missing"] },
  ],
  "saas-analytics": [
    { row: { billing_state: "trialing" }, derived: "trial" },
    { row: { billing_state: "cancelled", previous_amount: 10 }, derived: "churn" },
    { row: { billing_state: "active", previous_amount: null, monthly_amount: 10 }, derived: "new" },
    { row: { billing_state: "active", previous_amount: 5, monthly_amount: 10 }, derived: "expansion" },
    { row: { monthly_amount: -1 }, outcome: "held", flags: ["dq_amount_negative"] },
  ],
  "security-and-logs": [
    { row: { technique_code: null, severity_score: 90 }, derived: "urgent" },
    { row: { technique_code: null, event_category: "authentication", event_outcome: "failure", severity_score: null }, derived: "failed_login" },
    { row: { technique_code: null, event_category: null, severity_score: null }, derived: "context" },
    { row: { is_heartbeat: true }, outcome: "dropped" },
  ],
  "telco": [
    { row: { is_partial: true }, derived: "accumulate" },
    { row: { rated_amount: null }, derived: "to_rate" },
    { row: { rated_amount: 0 }, derived: "in_allowance" },
    { row: { duration_seconds: 100000 }, outcome: "held", flags: ["dq_duration_implausible"] },
    { row: { duration_seconds: null, rated_amount: 1 }, derived: "charged" },
  ],
};
