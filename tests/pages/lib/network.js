// The published network: sections with their files and pages, and which address is which file.

import { readdirSync, readFileSync, statSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parse as parseToml } from "smol-toml";
import { attr, elements, find, parseHtml, text, tokens } from "./html.js";

/** The network whose settings lie in `root` and whose bundles lie in `bundles`, as `publish` or `build` leaves them. */
export function readNetwork(root, bundles) {
  const settings = parseToml(readFileSync(join(root, "pipeline.toml"), "utf8"));
  return makeNetwork(
    settings.section.map(({ id, url, locales }) => {
      const live = join(bundles, id, "current");
      const folder = existsSync(live) ? live : join(bundles, id);
      const files = {};
      for (const path of walk(folder, "")) {
        files[path] = readFileSync(join(folder, path));
      }
      return { id, url, locales, files, folder };
    }),
  );
}

/** A network of sections, each `{id, url, locales, files: {path: bytes or text}}`: what self-tests are made of. */
export const makeNetwork = (sections) => new Network(sections.map((section) => new Section(section)));

class Network {
  constructor(sections) {
    this.sections = sections;
    // The longest base path first, so that a site below another one is found before it.
    this.byBase = sections.toSorted((a, b) => b.url.pathname.length - a.url.pathname.length);
  }

  get pages() {
    return this.sections.flatMap((section) => section.pages);
  }

  /**
   * Where an address leads: `{outside}` if to no host of the network, else `{section, path, bytes, page}`, of which
   * `bytes` is undefined where there is no file, and `folder` is set where a slash is lacking at the end.
   */
  resolve(href, base) {
    let url;
    try {
      url = new URL(href, base);
    } catch {
      return { broken: true };
    }
    if (!this.sections.some((section) => section.url.origin === url.origin)) {
      return { url, outside: true };
    }
    const section = this.byBase.find((s) => s.url.origin === url.origin && url.pathname.startsWith(s.url.pathname));
    if (!section) {
      return { url };
    }
    const path = pathOf(url.pathname.slice(section.url.pathname.length));
    return {
      url,
      section,
      path,
      bytes: section.files.get(path),
      page: section.byPath.get(path),
      folder: section.files.has(`${path}/index.html`),
    };
  }
}

class Section {
  constructor({ id, url, locales, files, folder }) {
    this.id = id;
    this.url = new URL(url);
    this.locales = locales;
    this.folder = folder;
    this.files = new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)]));
    this.pages = [...this.files.keys()].filter((path) => path.endsWith(".html")).map((path) => new Page(this, path));
    this.byPath = new Map(this.pages.map((page) => [page.path, page]));
    const manifest = this.files.get("manifest.json");
    this.manifest = manifest ? JSON.parse(manifest) : { pages: [] };
  }

  /** The address of one of this site's files. */
  urlOf(path) {
    const parts = path.replace(/(^|\/)index\.html$/, "$1").split("/");
    return new URL(parts.map(encodeURIComponent).join("/"), this.url).href;
  }
}

class Page {
  constructor(section, path) {
    this.section = section;
    this.path = path;
    this.where = `${section.id}/${path}`;
    this.url = section.urlOf(path);
    this.bytes = section.files.get(path);
    this.document = parseHtml(this.bytes.toString("utf8"));
    this.all = [...elements(this.document)];

    const first = (name) => this.all.find((e) => e.tagName === name);
    this.html = first("html");
    this.body = first("body");
    this.lang = attr(this.html, "lang");
    this.dir = attr(this.html, "dir");
    this.title = text(find(first("head"), (e) => e.tagName === "title") ?? { childNodes: [] });
    this.ids = new Set(this.all.map((e) => attr(e, "id")).filter((id) => id !== undefined));
    // The theme says the kind of its pages; others, such as a section's static pages, have none.
    this.kind = tokens(this.body, "class").find((c) => c.startsWith("hx-"))?.slice(3);

    const main = first("main");
    this.article = main && find(main, (e) => e.tagName === "article" && find(e, (h) => h.tagName === "h1"));
    this.textLang = (this.kind === "article" && attr(this.article, "lang")) || this.lang;

    const links = this.all.filter((e) => e.tagName === "link");
    this.canonicals = links.filter((e) => tokens(e, "rel").includes("canonical"));
    this.canonical = attr(this.canonicals[0], "href");
    this.alternates = links
      .filter((e) => tokens(e, "rel").includes("alternate") && attr(e, "hreflang") !== undefined)
      .map((element) => ({ element, hreflang: attr(element, "hreflang"), href: attr(element, "href") ?? "" }));
    const metas = this.all.filter((e) => e.tagName === "meta");
    this.noindex = metas.some((e) => attr(e, "name")?.toLowerCase() === "robots" && /\b(noindex|none)\b/i.test(attr(e, "content") ?? ""));
    this.refresh = metas.find((e) => attr(e, "http-equiv")?.toLowerCase() === "refresh");
    this.redirect = this.refresh !== undefined;
    /** Whether search engines are to list it: its own canonical, and nothing says otherwise. */
    this.indexable = !this.noindex && !this.redirect && this.canonical === this.url;
  }

  /** What the manifest says of an article's page. */
  get entry() {
    return this.section.manifest.pages.find((entry) => entry.path === this.path);
  }
}

/** The file for a path below a site: a folder's is its index. */
function pathOf(rest) {
  let path;
  try {
    path = decodeURIComponent(rest);
  } catch {
    path = rest;
  }
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Every file below a folder, sorted, with `/` between the parts. */
function* walk(folder, prefix) {
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = prefix ? `${prefix}/${name}` : name;
    if (statSync(join(folder, path)).isDirectory()) {
      yield* walk(folder, path);
    } else {
      yield path;
    }
  }
}
