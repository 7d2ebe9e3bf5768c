// Where the text of a page is, as the browser has laid it out. `TEXT` is put into pages by the checks.

export const TEXT = `(${install})()`;

/* c8 ignore start: runs in the page */
function install() {
  /** Whether an element is meant for ears only: cut down to a point, as screen readers' headings are. */
  const forEars = (e) => {
    for (; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.position === "absolute" && style.overflow === "hidden" && Math.min(e.offsetWidth, e.offsetHeight) <= 2) {
        return true;
      }
    }
    return false;
  };
  /** Every text node with something to read: `{node, parent, words, rects, shown}`, in the document's order. */
  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (node.data.trim() === "" || parent.closest("script, style, template, noscript, svg") || forEars(parent)) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()]
        .filter((r) => r.width > 0.5 && r.height > 0.5)
        .map((r) => ({ left: r.left + scrollX, right: r.right + scrollX, top: r.top + scrollY, bottom: r.bottom + scrollY, height: r.height }));
      const shown = rects.length > 0 && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      found.push({ node, parent, words: node.data.trim().replace(/\s+/g, " ").slice(0, 60), rects, shown });
    }
    return found;
  };

  /** Pairs of texts of different blocks that lie over each other. */
  const overlaps = (list) => {
    const block = (e) => {
      while (e.parentElement && getComputedStyle(e).display.startsWith("inline")) {
        e = e.parentElement;
      }
      return e;
    };
    const boxes = list.flatMap((text) => {
      // The letters take the middle of the line's box; scripts with tall lines overlap at its edges without harm.
      const half = parseFloat(getComputedStyle(text.parent).fontSize) * 0.35;
      return text.rects.map((r) => {
        const middle = (r.top + r.bottom) / 2;
        return { left: r.left + 1, right: r.right - 1, top: middle - half, bottom: middle + half, text, block: block(text.parent) };
      });
    });
    boxes.sort((a, b) => a.top - b.top);
    const found = [];
    boxes.forEach((a, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
        const b = boxes[j];
        if (a.block !== b.block && a.left < b.right && b.left < a.right) {
          found.push(`“${a.text.words}” and “${b.text.words}”`);
        }
      }
    });
    return [...new Set(found)];
  };

  window.hx = { texts, overlaps, forEars };
}
/* c8 ignore stop */
