// Collects what checks find, and says it: precisely if there is something, in a line if not.

const SHOWN = 8; // of one code; a fault of a template is in every page

export class Report {
  constructor() {
    this.found = [];
    this.clean = true;
  }

  /** Runs one check, `work(report)`, which returns what it counted. */
  async run({ name, faults }, where, work) {
    this.found = [];
    const started = performance.now();
    const counts = await work((code, place, words, line) => {
      if (!(code in faults)) {
        throw new Error(`${name} reports “${code}”, which it does not declare`);
      }
      this.found.push({ code, place: line ? `${place}:${line}` : place, words });
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const told = Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(", ");
    if (this.found.length === 0) {
      console.log(`  ok    ${where}${name}: ${told} (${seconds} s)`);
      return;
    }
    this.clean = false;
    console.log(`  FAULT ${where}${name}: ${this.found.length} found; ${told} (${seconds} s)`);
    for (const [code, list] of Map.groupBy ? Map.groupBy(this.found, (f) => f.code) : grouped(this.found)) {
      console.log(`    ${code}: ${faults[code]}`);
      for (const { place, words } of list.slice(0, SHOWN)) {
        console.log(`      ${place}  ${words ?? ""}`);
      }
      if (list.length > SHOWN) {
        console.log(`      … and ${list.length - SHOWN} more`);
      }
    }
  }
}

function grouped(list) {
  const groups = new Map();
  for (const item of list) {
    groups.set(item.code, [...(groups.get(item.code) ?? []), item]);
  }
  return groups;
}
