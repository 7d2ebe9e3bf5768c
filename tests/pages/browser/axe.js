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

  // axe does not judge text on a gradient. Between its colours the contrast is no lower than on one of them.
  const gradients = [];
  const onGradient = (text) => /gradient/i.test(text);
  if (left.some(onGradient)) {
    const elements = [...document.querySelectorAll("*")].filter((e) => /gradient/.test(getComputedStyle(e).backgroundImage) && e.innerText.trim());
    const stops = elements.map((e) => getComputedStyle(e).backgroundImage.match(/(rgba?|color|oklch|lab)\([^()]*\)/g) ?? []);
    for (let at = 0; at < Math.max(...stops.map((s) => s.length)); at++) {
      elements.forEach((e, i) => e.style.setProperty("background", stops[i][Math.min(at, stops[i].length - 1)], "important"));
      const again = await run(["color-contrast"]);
      gradients.push(...nodes(again.violations, (r, n) => `${n.target.join(" ")} ${n.failureSummary.replace(/\s+/g, " ")}`));
      if (again.incomplete.some((r) => r.nodes.some((n) => onGradient(n.any[0]?.message ?? "")))) {
        gradients.push("a gradient that could not be taken apart");
      }
    }
  }
  return { violations, gradients, open: left.filter((text) => !onGradient(text)) };
}
/* c8 ignore stop */
