/** A call that cannot be carried out: printed without a stack, exit code 2. */
export class CallError extends Error {
  readonly hint: string;
  constructor(message: string, hint = "") {
    super(message);
    this.name = "CallError";
    this.hint = hint;
  }
}
