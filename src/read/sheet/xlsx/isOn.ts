/** Whether an attribute of a workbook says yes. */
export const isOn = (value: string | undefined): boolean => value !== undefined && /^(?:1|true|on)$/.test(value)
