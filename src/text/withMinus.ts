/** A number as it is shown: with a minus sign, which a hyphen is not. What leaves as data keeps the hyphen. */
export const withMinus = (value: number): string => String(value).replace('-', '−')
