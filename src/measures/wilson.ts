/** A range, from 0 to 1, in which a share may well be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval around the share `count / of`, 95 % by default: wide when few were asked, and never
 * beyond 0 or 1. Of nobody, anything may be true: 0 to 1.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927).
 */
export function wilsonInterval(count: number, of: number, z = 1.96): Interval {
  if (of <= 0) return { low: 0, high: 1 };
  const share = Math.min(Math.max(count / of, 0), 1);
  const spread = (z * z) / of;
  const centre = share + spread / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return {
    low: Math.max(0, (centre - reach) / (1 + spread)),
    high: Math.min(1, (centre + reach) / (1 + spread)),
  };
}
