/**
 * A fingerprint of a text, as 14 hexadecimal digits of 53 bits. It tells damage and change, not tampering:
 * anyone can make another text with the same one.
 */
export function hashOf(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    // The second half turns between characters, so that it does not follow the first.
    high = Math.imul(((high << 5) | (high >>> 27)) ^ code, 0x85ebca6b)
  }
  low = mixed(low ^ (high >>> 15))
  high = mixed(high ^ low)
  return (high & 0x1fffff).toString(16).padStart(6, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

/** Spreads every bit over all, so that texts that differ by one letter differ in half the digits. */
function mixed(bits: number): number {
  let now = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  now = Math.imul(now ^ (now >>> 15), 0x846ca68b)
  return now ^ (now >>> 16)
}
