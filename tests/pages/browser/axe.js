// axe: every rule but the experimental ones, in both colour schemes, on a phone and on a desk.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open } from "./open.js";

export const name = "axe";

export const faults = {
  "axe-violation": "axe finds a violation",
  "axe-contrast": "on one of the colours of a gradient the text has too little contrast",
};

export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

export const views = ["light", "dark"].flatMap((colorScheme) =>
  [["phone", PHONE], ["desk", DESK]].map(([size, viewport]) => ({ label: `${colorScheme}, ${size}`, colorScheme, viewport })),
);

/** Runs axe over pages in one of the views. */
export async function check(browser, network, pages, report, { label, ...options } = views.at(-1)) {
  const { context, tab } = await open(browser, network, options);
  const counts = { "page views": 0, "left open by axe": 0 };
  for (const page of pages) {
    await tab.goto(page.url);
    await tab.evaluate(AXE);
    const { violations, gradients, open: left } = await tab.evaluate(audit);
    counts["page views"] += 1;
    counts["left open by axe"] += left.length;
    for (const { rule, target, words } of violations) {
      report("axe-violation", `${page.where} (${label})`, `${rule}: ${target} ${words}`);
    }
    gradients.forEach((words) => report("axe-contrast", `${page.where} (${label})`, words));
    if (process.env.AXE_OPEN) {
      left.forEach((words) => console.log("    open:", page.where, label, words));
    }
  }
  await context.close();
  return counts;
}

/* c8 ignore start: runs in the page */
async function audit() {
  const axe = window.axe;
  const skipped = ["experimental", "deprecated", "wcag2aaa"];
  const rules = axe.getRules().filter((rule) => !rule.tags.some((tag) => skipped.includes(tag))).map((rule) => rule.ruleId);
  const run = (values) => axe.run(document, { runOnly: { type: "rule", values }, resultTypes: ["violations", "incomplete"], preload: false });
  const nodes = (results, words) => results.flatMap((r) => r.nodes.map((n) => words(r, n)));

  const first = await run(rules);
  const violations = nodes(first.violations, (r, n) => ({ rule: r.id, target: n.target.join(" "), words: n.failureSummary.replace(/\s+/g, " ") }));
  const left = nodes(first.incomplete, (r, n) => `${r.id}: ${n.target.join(" ")} ${n.any[0]?.message ?? n.none[0]?.message ?? n.all[0]?.message ?? ""}`);

  // axe does not judge text on a gradient, nor on what is drawn before or after an element. Between the colours of a
  // gradient the contrast is no lower than on one of them, so each of them is tried in its place.
  const gradients = [];
  let contrast = left.filter((words) => words.startsWith("color-contrast"));
  if (contrast.some((words) => /gradient|pseudo/i.test(words))) {
    const colours = (style) => style.backgroundImage.match(/(rgba?|color|oklch|lab)\([^()]*\)/g) ?? [];
    const grounds = [];
    for (const element of document.querySelectorAll("*")) {
      const behind = ["::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo)).filter((s) => s.content !== "none" && s.zIndex < 0);
      const stops = [getComputedStyle(element), ...behind].flatMap(colours);
      if (stops.length > 0 && element.innerText?.trim()) {
        grounds.push({ element, stops });
      }
    }
    const sheet = document.createElement("style");
    sheet.textContent = "*::before, *::after { background: none !important }";
    document.head.append(sheet);
    contrast = [];
    for (let at = 0; at < Math.max(1, ...grounds.map((g) => g.stops.length)); at++) {
      grounds.forEach(({ element, stops }) => element.style.setProperty("background", stops[Math.min(at, stops.length - 1)], "important"));
      const again = await run(["color-contrast"]);
      gradients.push(...nodes(again.violations, (r, n) => `${n.target.join(" ")} ${n.failureSummary.replace(/\s+/g, " ")}`));
      contrast.push(...nodes(again.incomplete, (r, n) => `${r.id}: ${n.target.join(" ")} ${n.any[0]?.message ?? ""}`));
    }
  }
  const others = left.filter((words) => !words.startsWith("color-contrast"));
  return { violations, gradients, open: [...others, ...new Set(contrast)] };
}
/* c8 ignore stop */
