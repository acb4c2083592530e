/** A short fingerprint of text, the same on every machine (FNV-1a, 64 bits as two 32-bit halves). Not for security. */
export function fingerprint(text: string): string {
  let high = 0x811c9dc5, low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193) >>> 0;
    low = Math.imul(low ^ (unit + index), 0x01000197) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
