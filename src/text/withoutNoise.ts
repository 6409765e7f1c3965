/** An amount without the noise of sums of fractions: 0.1 + 0.2 is 0.3. */
export const withoutNoise = (value: number): number => Number(value.toFixed(6))
