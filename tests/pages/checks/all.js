// The checks that read files alone. A check is a module with `name`, `faults` (code → what it finds) and
// `check(network, report)`, which reports `(code, where, words, line)` and returns what it counted.

import * as links from "./links.js";
import * as alternates from "./alternates.js";
import * as outline from "./outline.js";
import * as feeds from "./feeds.js";
import * as sitemaps from "./sitemaps.js";
import * as metadata from "./metadata.js";
import * as redirects from "./redirects.js";
import * as weight from "./weight.js";

export const checks = [links, alternates, outline, feeds, sitemaps, metadata, redirects, weight];
