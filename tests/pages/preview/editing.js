// Somebody writes, and looks at the pages in a browser meanwhile. No page is ever loaded anew by hand.

import { translatorWorks } from "./translating.js";

export const name = "preview";

export const faults = {
  "preview-still": "the page in the browser does not show what has been saved",
  "preview-restless": "the page is loaded anew although nothing on it has changed",
  "preview-jumps": "the page is not where it had been scrolled to",
  "preview-silent": "a page whose text is broken does not say so, with the words of the finding",
  "preview-nags": "a page whose text was mended still says that it is broken",
  "preview-not-kept": "the last good text is not shown while the text is broken",
  "preview-banner": "a draft's page does not say that readers do not see it",
  "preview-direction": "a page of a right-to-left language does not run from right to left",
  "preview-stray": "a page asks another host",
  "preview-inbox": "what a translator sends is not answered in their language, or not on its page",
  "preview-leak": "what only a preview has is in a release",
};

/** How long anything may take to be seen: far longer than it ever does. */
const PATIENCE = 20_000;
// The pages of content/wort and content/drei.
const LONG = "verordnung/";
const SHORT = "drei/";
const DESK = { width: 1000, height: 600 };

/** Front matter and placeables, each broken in one way. */
const BREAKS = {
  "front matter": (text) => text.replace(/^headline = "(.*)"$/m, 'headline = "$1'),
  "a placeable": (text) => `${text}\nUnd { $niemand } Drachen.\n`,
};

/**
 * `harm(html, url)` may spoil pages on their way; `only` is the code that is looked for then, and `patience` how long.
 */
export async function check(browser, newsroom, report, { harm, only, patience = PATIENCE } = {}) {
  const counts = { "pages loaded": 0, requests: 0 };
  const context = await browser.newContext({ viewport: DESK });
  const own = new Set(Object.values(newsroom.urls).map((url) => new URL(url).origin));
  context.on("request", (request) => {
    counts.requests += 1;
    if (!own.has(new URL(request.url()).origin)) report("preview-stray", request.url());
  });
  if (harm) {
    await context.route("**/*", async (route) => {
      try {
        const answer = await route.fetch({ timeout: 0 });
        await route.fulfill({ response: answer, body: harm(await answer.text(), route.request().url()) });
      } catch {
        // Whoever asked has gone meanwhile.
        await route.abort().catch(() => {});
      }
    });
  }
  const desk = new Desk(context, newsroom, report, counts, patience);
  for (const [code, work] of WORK) {
    if (!only || code.includes(only)) await work(desk);
  }
  await context.close();
  return counts;
}

/**
 * Closes a tab. Chromium 156 now and then never says that a tab is closed, nor opens another one, if a page is just being loaded
 * in it; so it is empty first, which takes more than one attempt where the preview loads the page anew at that moment.
 */
async function close(tab) {
  const limit = performance.now() + PATIENCE;
  while (!(await tab.goto("about:blank", { timeout: PATIENCE }).then(() => true, () => false))) {
    if (performance.now() > limit) throw new Error("the browser does not leave a page");
  }
  await tab.close();
}

/** A browser's window, and somebody who writes. */
class Desk {
  constructor(context, newsroom, report, counts, patience) {
    Object.assign(this, { context, newsroom, report, counts, patience });
  }

  /** Opens a page, the only time that anybody asks for it. */
  async open(section, path) {
    const tab = await this.context.newPage();
    tab.on("load", () => (this.counts["pages loaded"] += 1));
    await tab.goto(this.newsroom.urls[section] + path);
    return tab;
  }

  leave(tab) {
    return close(tab);
  }

  /** Whether something becomes true of a page while it is left alone. */
  async comes(tab, test, argument) {
    const limit = performance.now() + this.patience;
    while (performance.now() < limit) {
      // A page that is just being loaded anew cannot be asked.
      const is = await tab.evaluate(test, argument).catch(() => false);
      if (is) return true;
      await new Promise((done) => setTimeout(done, 30));
    }
    return false;
  }

  /** Works on a file, and leaves it as it was. */
  async on(path, work) {
    const was = this.newsroom.read(path);
    try {
      await work(was);
    } finally {
      this.newsroom.save(path, was);
      this.newsroom.wait();
    }
  }
}

/* c8 ignore start: run in the page */
const says = (words) => document.body.innerText.includes(words);
const mainSays = (words) => document.querySelector("main")?.innerText.includes(words) ?? false;
const findings = (words) => {
  const box = document.querySelector("#hexapla-findings");
  if (!box) return false;
  box.open = true;
  const lines = [...box.querySelectorAll("pre")].filter((line) => line.checkVisibility() && line.getBoundingClientRect().height > 0);
  const said = lines.map((line) => line.innerText.replace(/\s+/g, " ")).join(" ");
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  return inside && words.every((some) => said.includes(some.replace(/\s+/g, " ")));
};
const silence = () => document.readyState === "complete" && !document.querySelector("#hexapla-findings, #hexapla-notice");
const banner = () => {
  const box = document.querySelector("#hexapla-notice[role=status]");
  const { top, bottom, width } = box?.getBoundingClientRect() ?? {};
  return Boolean(box && box.checkVisibility() && box.innerText.trim() && width > 300 && bottom > top && top < innerHeight && bottom > 0);
};
const fromRight = () => {
  const [heading, page] = [document.querySelector("main h1"), document.documentElement];
  const range = document.createRange();
  range.selectNodeContents(heading);
  const [box, line] = [heading.getBoundingClientRect(), range.getBoundingClientRect()];
  return page.dir === "rtl" && getComputedStyle(heading).direction === "rtl" && box.right - line.right < 4 && line.left > box.left;
};
/* c8 ignore stop */

/** A text comes to the page by itself, in a site at the root and in one below a path; a page that is not concerned is left alone. */
async function textComes(desk) {
  const path = "content/wort/de.md";
  for (const section of ["long", "single"]) {
    const tab = await desk.open(section, LONG);
    const other = section === "long" ? await desk.open(section, SHORT) : undefined;
    await other?.evaluate(() => (window.hxSame = true)).catch(() => {});
    await desk.on(path, async (was) => {
      for (const word of ["Erstwort", "Zweitwort"]) {
        desk.newsroom.save(path, `${was}\n${word} ${section}.\n`);
        if (!(await desk.comes(tab, mainSays, `${word} ${section}.`))) desk.report("preview-still", tab.url(), word);
      }
    });
    if (!(await desk.comes(tab, (word) => !document.body.innerText.includes(word), "Zweitwort"))) desk.report("preview-still", tab.url(), "as it was");
    if (other && !(await same(other))) desk.report("preview-restless", other.url());
    await close(tab);
    if (other) await close(other);
  }
}

/** Whether a page is still the one that was marked. While it is being loaded anew, it is not. */
const same = (tab) => tab.evaluate(() => window.hxSame === true).catch(() => false);

/** Whoever reads the end of a long page still does when a text above has changed. */
async function placeIsKept(desk) {
  const path = "content/wort/de.md";
  const tab = await desk.open("long", LONG);
  await tab.evaluate(() => scrollTo(0, 700));
  const before = await tab.evaluate(() => scrollY);
  await desk.on(path, async (was) => {
    desk.newsroom.save(path, `${was}\nUnten steht mehr.\n`);
    if (!(await desk.comes(tab, mainSays, "Unten steht mehr."))) desk.report("preview-still", tab.url());
    if (before < 300 || !(await desk.comes(tab, (y) => Math.abs(scrollY - y) < 2, before))) {
      desk.report("preview-jumps", tab.url(), `${before} px, and then ${await tab.evaluate(() => scrollY).catch(() => "?")} px`);
    }
  });
  await close(tab);
}

/** What is wrong with a text is said on its page, and no longer when it is right. */
async function faultIsSaid(desk) {
  const path = "content/drei/de.md";
  const tab = await desk.open("long", SHORT);
  const headline = await tab.evaluate(() => document.querySelector("main h1").innerText);
  if (!(await desk.comes(tab, silence))) desk.report("preview-nags", tab.url(), "before anything is wrong");
  for (const [what, broken] of Object.entries(BREAKS)) {
    await desk.on(path, async (was) => {
      desk.newsroom.save(path, broken(was));
      const found = desk.newsroom.findings(path);
      const words = found.flatMap((one) => [one.code, one.message]);
      if (words.length === 0) throw new Error(`“check” finds nothing wrong with ${what}`);
      if (!(await desk.comes(tab, findings, words))) desk.report("preview-silent", tab.url(), `${what}: ${words.join(" ")}`);
      if (!(await desk.comes(tab, mainSays, headline))) desk.report("preview-not-kept", tab.url(), what);
    });
    if (!(await desk.comes(tab, silence))) desk.report("preview-nags", tab.url(), what);
  }
  await close(tab);
}

/** A draft of a right-to-left text is to be seen, with a banner. */
async function draftIsSeen(desk) {
  const folder = "content/entwurf";
  const headline = "مسودة عن الريح";
  desk.newsroom.save(`${folder}/article.toml`, 'date = 2022-05-05\nsections = ["long"]\n');
  desk.newsroom.save(`${folder}/de.md`, '+++\nheadline = "Ein Entwurf"\ndraft = true\n+++\n\nNoch nicht fertig.\n');
  desk.newsroom.save(`${folder}/ar.md`, `+++\nheadline = "${headline}"\nslug = "draft"\ndraft = true\n+++\n\nلم يكتمل بعد.\n`);
  try {
    desk.newsroom.wait();
    const tab = await desk.open("long", "ar/draft/");
    if (!(await desk.comes(tab, mainSays, headline)) || !(await desk.comes(tab, banner))) desk.report("preview-banner", tab.url());
    if (!(await desk.comes(tab, fromRight))) desk.report("preview-direction", tab.url());
    // When it is one no longer, readers see it, and the banner is gone.
    desk.newsroom.save(`${folder}/ar.md`, desk.newsroom.read(`${folder}/ar.md`).replace("draft = true\n", ""));
    if (!(await desk.comes(tab, () => document.readyState === "complete" && !document.querySelector("#hexapla-notice")))) {
      desk.report("preview-banner", tab.url(), "it is a draft no longer");
    }
    await close(tab);
  } finally {
    desk.newsroom.delete(folder);
    desk.newsroom.wait();
  }
}

/** Nothing of all this is in what readers get, while something is wrong and while there is a draft. */
async function nothingLeaks(desk) {
  await desk.on("content/drei/de.md", async (was) => {
    desk.newsroom.save("content/drei/de.md", BREAKS["a placeable"](was));
    releasesAreClean(desk.newsroom.published(), desk.report, desk.counts);
  });
}

/** Whether files that are for readers have anything that only a preview has. */
export function releasesAreClean(files, report, counts = {}) {
  counts["files for readers"] = files.length;
  if (!["build", "publish"].every((whence) => files.some(([name]) => name.startsWith(whence)))) {
    report("preview-leak", "", "there are no releases to look at");
  }
  for (const [name, text] of files) {
    const found = /hexapla-(notice|findings)|preview\.js|\.hexapla|data-known|location\.reload/.exec(`${name}\n${text}`);
    if (found) report("preview-leak", name, found[0]);
  }
}

const WORK = [
  [["preview-still", "preview-restless", "preview-stray"], textComes],
  [["preview-jumps"], placeIsKept],
  [["preview-silent", "preview-nags", "preview-not-kept"], faultIsSaid],
  [["preview-banner", "preview-direction"], draftIsSeen],
  [["preview-inbox"], translatorWorks],
  [["preview-leak"], nothingLeaks],
];
