// BCP 47: a tag must be well formed, and each of its parts must be one that ICU knows.

const names = (type) => new Intl.DisplayNames(["en"], { type, fallback: "none", languageDisplay: "standard" });
const LANGUAGES = names("language");
const SCRIPTS = names("script");
const REGIONS = names("region");

/** What is wrong with a language tag, or nothing. */
export function tagFault(tag) {
  let locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return "is not well formed";
  }
  if (locale.toString() !== tag) {
    return `is not in its canonical form, which is ${locale}`;
  }
  if (!LANGUAGES.of(locale.language)) {
    return `has no known language (${locale.language})`;
  }
  if (locale.script && !SCRIPTS.of(locale.script)) {
    return `has no known script (${locale.script})`;
  }
  if (locale.region && !REGIONS.of(locale.region)) {
    return `has no known region (${locale.region})`;
  }
  return undefined;
}

/** The direction in which a language is written. */
export function directionOf(tag) {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}
