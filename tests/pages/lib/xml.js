// Well-formed XML as a small tree. saxes is strict: it refuses what an XML processor must refuse.

import { SaxesParser } from "saxes";

/**
 * The root element of an XML file, or a throw that says what is wrong and where.
 * An element has `local`, `uri`, `attrs` ({local, uri, value}), `children` (elements and strings) and `line`.
 */
export function parseXml(bytes) {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open = [{ children: [] }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { local: tag.local, uri: tag.uri, attrs: Object.values(tag.attributes), children: [], line: parser.line };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (value) => open.at(-1).children.push(value));
  parser.on("cdata", (value) => open.at(-1).children.push(value));
  parser.write(text).close();
  return open[0].children.find((child) => typeof child !== "string");
}

/** Child elements, of one name and namespace if they are given. */
export const kids = (element, uri, local) =>
  element.children.filter((c) => typeof c !== "string" && (uri === undefined || c.uri === uri) && (local === undefined || c.local === local));

/** An attribute without a namespace, or with the one that is given. */
export const xmlAttr = (element, local, uri = "") => element.attrs.find((a) => a.local === local && a.uri === uri)?.value;

/** All text of an element, as it stands. */
export const xmlText = (element) => element.children.map((c) => (typeof c === "string" ? c : xmlText(c))).join("");

/** The namespace of `xml:lang` and `xml:base`. */
export const XML = "http://www.w3.org/XML/1998/namespace";
