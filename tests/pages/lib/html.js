// Just enough of a document tree to ask questions of: parse5's, with short names for what is asked often.

import { parse } from "parse5";

/** The document of an HTML text; elements know their lines. */
export const parseHtml = (text) => parse(text, { sourceCodeLocationInfo: true });

/** Every element below `node`, in the document's order. */
export function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) {
      yield child;
    }
    yield* elements(child.tagName === "template" ? child.content : child);
  }
}

/** The first element below `node` that passes. */
export function find(node, passes) {
  for (const element of elements(node)) {
    if (passes(element)) {
      return element;
    }
  }
  return undefined;
}

/** An attribute's value; a prefixed one is asked for as it is written (`xlink:href`). */
export function attr(element, name) {
  const found = element?.attrs.find((a) => (a.prefix ? `${a.prefix}:${a.name}` : a.name) === name);
  return found?.value;
}

/** The tokens of an attribute such as `class` or `rel`, in lower case. */
export const tokens = (element, name) =>
  (attr(element, name) ?? "").toLowerCase().split(/[\t\n\f\r ]+/).filter(Boolean);

/** All text below `node`, white space collapsed. */
export function text(node) {
  const parts = [];
  const visit = (n) => {
    if (n.nodeName === "#text") {
      parts.push(n.value);
    }
    n.childNodes?.forEach(visit);
  };
  visit(node);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The line of the file on which an element begins. */
export const line = (element) => element?.sourceCodeLocation?.startLine;
