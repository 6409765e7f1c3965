/**
 * Scripts in which reports of autonomous regions say their labels beside the Chinese, as the inside of a class of a pattern: Tibetan, Mongolian,
 * Arabic as Uighur and Kazakh are written, Yi. No wording of the form has a character of them.
 */
export const otherScripts = '\\u0f00-\\u0fff\\u1800-\\u18af\\u0600-\\u06ff\\u0750-\\u077f\\ufb50-\\ufdff\\ufe70-\\ufefc\\ua000-\\ua4cf'
