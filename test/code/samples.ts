/** Hand-made rows per pack: what is changed on an ordinary row, and what the transformation must make of it. */
import type { Row } from "./rows.js";

export interface Sample {
  readonly row: Row;
  readonly derived?: string;
  /** "kept" when absent. */
  readonly outcome?: "kept" | "held" | "dropped";
  readonly flags?: readonly string[];
}

export const samples: Readonly<Record<string, readonly Sample[]>> = {
  "adtech": [
    { row: { traffic_class: "general-invalid" }, derived: "not_billable" },
    { row: { clearing_price_cpm: null }, derived: "price_pending" },
    { row: { traffic_class: null }, derived: "billable" },
    { row: { is_test: true }, outcome: "dropped" },
    { row: { is_test: null } },
    { row: { clearing_price_cpm: 5000 }, outcome: "held", flags: ["dq_price_implausible"] },
  ],
  "banking-and-payments": [
    { row: { posting_type: "reversal", posted_amount: 20000 }, derived: "correction" },
    { row: { posting_type: "debit", posted_amount: -12000 }, derived: "reportable" },
    { row: { posted_amount: 9500 }, derived: "near_limit" },
    { row: { posted_amount: null }, outcome: "held", flags: ["dq_amount_missing"] },
    { row: { is_simulation: true }, outcome: "dropped" },
    { row: { is_simulation: null, posted_amount: 5 }, derived: "standard" },
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
  "general": [
    { row: { record_state: "deleted" }, derived: "void" },
    { row: { amount: null, currency_code: null }, derived: "not_valued" },
    { row: { amount: -5 }, derived: "reversal" },
    { row: { amount: 5, currency_code: null }, outcome: "held", flags: ["dq_currency_missing"] },
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
};
