// Every link leads somewhere, and a page loads only what its own network has.

import { attr, elements, line, parseHtml, text, tokens } from "../lib/html.js";

export const name = "links and assets";

export const faults = {
  "broken-link": "a link leads to no file of the network",
  "broken-anchor": "a link leads to an id that the page does not have",
  "missing-slash": "a link leads to a folder without the slash at its end, so that a server has to redirect",
  "link-to-redirect": "a link of the site leads to a page that only redirects",
  "odd-link": "a link is empty, or of a scheme that does not belong into a page",
  "wrong-hreflang": "a link says another language than the page that it leads to",
  "broken-asset": "a page refers to a file that is not there",
  "foreign-load": "a page loads something from elsewhere",
  "inline-script": "a page has a script or an event handler",
};

// Elements and the attributes by which they load something.
const LOADS = {
  img: ["src", "srcset"], source: ["src", "srcset"], video: ["src", "poster"], audio: ["src"], track: ["src"], embed: ["src"],
  iframe: ["src"], object: ["data"], input: ["src"], script: ["src"], image: ["href", "xlink:href"], use: ["href", "xlink:href"],
  feimage: ["href", "xlink:href"], body: ["background"], form: ["action"],
};
const LOADING_RELS = [
  "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch",
];
const HARMLESS = ["http:", "https:", "mailto:", "tel:"];

export function check(network, report) {
  const counts = { links: 0, anchors: 0, assets: 0 };

  for (const page of network.pages) {
    const fault = (code, element, words) => report(code, page.where, words, line(element));
    const load = (element, address) => loaded(network, page.url, address, counts, (code, words) => fault(code, element, words));

    for (const element of page.all) {
      const { tagName } = element;
      const rel = tokens(element, "rel");
      if (tagName === "a" || tagName === "area" || (tagName === "link" && !rel.some((r) => LOADING_RELS.includes(r)))) {
        // Canonical addresses and language alternates have a check of their own.
        if (attr(element, "href") !== undefined && !rel.includes("canonical") && !(tagName === "link" && attr(element, "hreflang"))) {
          followed(network, page, element, counts, fault);
        }
      } else if (tagName === "link") {
        load(element, attr(element, "href"));
      }
      for (const attribute of LOADS[tagName.toLowerCase()] ?? []) {
        const value = attr(element, attribute);
        const addresses = attribute === "srcset" ? srcset(value) : [value];
        addresses.filter((a) => a !== undefined).forEach((address) => load(element, address));
      }
      inCss(attr(element, "style") ?? "").forEach((address) => load(element, address));
      if (tagName === "style") {
        inCss(text(element)).forEach((address) => load(element, address));
      }
      const data = tagName === "script" && attr(element, "type") === "application/ld+json" && attr(element, "src") === undefined;
      if ((tagName === "script" && !data) || element.attrs.some((a) => /^on/.test(a.name))) {
        fault("inline-script", element, `<${tagName}>`);
      }
    }
  }

  // Style sheets and pictures may load, too.
  for (const section of network.sections) {
    for (const [path, bytes] of section.files) {
      const found = /\.css$/.test(path) ? inCss(bytes.toString()) : /\.svg$/.test(path) ? inSvg(bytes.toString()) : [];
      for (const address of found) {
        loaded(network, section.urlOf(path), address, counts, (code, words) => report(code, `${section.id}/${path}`, words));
      }
    }
  }
  return counts;
}

function followed(network, page, element, counts, fault) {
  const href = attr(element, "href");
  const to = network.resolve(href, page.url);
  if (href.trim() === "" || href === "#" || to.broken || !HARMLESS.includes(to.url.protocol)) {
    fault("odd-link", element, `“${href}”`);
    return;
  }
  if (to.outside) {
    return;
  }
  counts.links += 1;
  if (to.bytes === undefined) {
    fault(to.folder ? "missing-slash" : "broken-link", element, `“${href}”`);
    return;
  }
  // Its own skip link stays where it is.
  if (to.page?.redirect && !href.startsWith("#")) {
    fault("link-to-redirect", element, `“${href}”`);
  }
  if (to.url.hash) {
    counts.anchors += 1;
    if (!to.page?.ids.has(to.url.hash.slice(1)) && !to.page?.ids.has(decoded(to.url.hash.slice(1)))) {
      fault("broken-anchor", element, `“${href}”`);
    }
  }
  const hreflang = attr(element, "hreflang");
  if (hreflang && to.page && ![to.page.lang, to.page.textLang].includes(hreflang)) {
    fault("wrong-hreflang", element, `${hreflang} on a link to a page in ${to.page.lang}: “${href}”`);
  }
}

function loaded(network, base, address, counts, fault) {
  if (/^data:/i.test(address) || address.startsWith("#")) {
    return;
  }
  counts.assets += 1;
  const to = network.resolve(address, base);
  if (to.outside) {
    fault("foreign-load", `“${address}”`);
  } else if (to.bytes === undefined) {
    fault("broken-asset", `“${address}”`);
  }
}

const srcset = (value) => (value ?? "").split(",").map((part) => part.trim().split(/\s+/)[0]).filter(Boolean);

const inCss = (css) => [...css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']/g)].map((m) => m[1] ?? m[2]);

function inSvg(svg) {
  const found = inCss(svg);
  for (const element of elements(parseHtml(svg))) {
    if (element.tagName !== "a") {
      found.push(...["href", "xlink:href"].map((name) => attr(element, name)).filter((value) => value !== undefined));
    }
  }
  return found;
}

function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
