// Chromium, in which the network's addresses are answered from its bundles, and nothing else is.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const TYPES = {
  html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml", xml: "application/xml", png: "image/png",
  jpg: "image/jpeg", jpeg: "image/jpeg", webp: "image/webp", gif: "image/gif", js: "text/javascript", json: "application/json", woff2: "font/woff2",
};

/** Starts the browser. It has no way to the outside, and one to this computer's own servers if `local`. */
export function launch({ local = false } = {}) {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) {
    throw new Error("Chromium is not installed; CHROMIUM may name it");
  }
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP * ~NOTFOUND${local ? " , EXCLUDE 127.0.0.1" : ""}`, "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}

/**
 * A window on a network. `bare` leaves out all style sheets. `strays` collects what pages ask for that the network
 * does not have.
 */
export async function open(browser, network, { bare = false, ...options } = {}) {
  const context = await browser.newContext(options);
  const strays = new Set();
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const { bytes, path } = network.resolve(url);
    if (bytes === undefined) {
      strays.add(url);
      return route.fulfill({ status: 404, body: "" });
    }
    const sheet = route.request().resourceType() === "stylesheet";
    return route.fulfill({ body: bare && sheet ? "" : bytes, contentType: TYPES[path.split(".").pop()] ?? "application/octet-stream" });
  });
  const tab = await context.newPage();
  return { context, tab, strays };
}
