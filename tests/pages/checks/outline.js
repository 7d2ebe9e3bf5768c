// What a page says of itself: its language and direction, its title, its headings.

import { attr, line, text } from "../lib/html.js";
import { directionOf, tagFault } from "../lib/languages.js";

export const name = "languages, titles and headings";

export const faults = {
  "lang-missing": "a page does not say its language",
  "lang-invalid": "a lang attribute is no valid BCP 47 tag",
  "lang-of-no-edition": "a page's language is none of its section's editions",
  "dir-missing": "a page does not say its direction",
  "dir-wrong": "a direction is not that of the language",
  "title-missing": "a page has no title",
  "title-twice": "two pages of an edition have the same title",
  "h1-count": "a page has no first heading, or several",
  "heading-skip": "a heading leaves out a level",
  "heading-empty": "a heading has no text",
};

export function check(network, report) {
  const counts = { titles: 0, headings: 0, languages: 0 };

  for (const page of network.pages.filter((p) => !p.redirect)) {
    const fault = (code, words, element = page.html) => report(code, page.where, words, line(element));

    if (!page.lang) {
      fault("lang-missing", "");
    } else if (!page.section.locales.includes(page.lang)) {
      fault("lang-of-no-edition", page.lang);
    }
    if (!page.dir) {
      fault("dir-missing", "");
    }
    for (const element of page.all) {
      const lang = attr(element, "lang");
      const dir = attr(element, "dir");
      if (lang) {
        counts.languages += 1;
        const wrong = tagFault(lang);
        if (wrong) {
          fault("lang-invalid", `“${lang}” ${wrong}`, element);
        } else if (dir && dir !== directionOf(lang)) {
          fault("dir-wrong", `${dir} for ${lang}`, element);
        }
      }
    }

    const headings = page.all.filter((e) => /^h[1-6]$/.test(e.tagName));
    counts.headings += headings.length;
    const firsts = headings.filter((e) => e.tagName === "h1");
    if (firsts.length !== 1) {
      fault("h1-count", `${firsts.length}`, firsts[1]);
    }
    let level = 0;
    for (const heading of headings) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) {
        fault("heading-skip", `h${next} after ${level ? `h${level}` : "nothing"}: “${text(heading)}”`, heading);
      }
      level = next;
      if (text(heading) === "") {
        fault("heading-empty", heading.tagName, heading);
      }
    }
  }

  for (const section of network.sections) {
    const seen = new Map();
    for (const page of section.pages.filter((p) => !p.redirect)) {
      counts.titles += 1;
      const key = `${page.lang} ${page.title}`;
      if (page.title === "") {
        report("title-missing", page.where, "");
      } else if (seen.has(key)) {
        report("title-twice", page.where, `“${page.title}”, as ${seen.get(key)}`);
      }
      seen.set(key, page.path);
    }
  }
  return counts;
}
