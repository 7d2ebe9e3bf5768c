// Somebody who translates, and reads nothing but Arabic: a first version with a slip, what the letter says about it, the mended
// text on its page, a request to bring it up to date, the answer, and the answer corrected. All of it by files in folders.

/** What the translator writes for each paragraph of the original. */
const FIRST = {
  "Der Wind trägt den Drachen { $days } Tage lang.": "تحمل الريح الطائرة { $days } أيام.",
  "Danach ruht er.": "ثم تستريح.",
};
const HEADLINE = "طائرة في الريح";
const [SOURCE, SENT, LETTER] = ["content/wind/de.md", "inbox/wind.ar.md", "inbox/wind.ar.md.receipt.md"];
const ORIGINAL = '+++\nheadline = "Ein Drachen im Wind"\n+++\n\nDer Wind trägt den Drachen { $days } Tage lang.\n\nDanach ruht er.\n';

/** Words that nobody needs who sends texts by a folder. */
const JARGON = /hexapla|pipeline|\bTOML\b|\bgit\b|\bunit|allow|front matter|\bHTML\b/i;

/** The comment of a paragraph, as the file that was handed out has it; its end is where the translation goes. */
const below = (file, original) => {
  const at = file.indexOf(`${original} -->`);
  if (at < 0) throw new Error(`the file that was handed out does not have “${original}”: ${file}`);
  return at + original.length + 4;
};

export async function translatorWorks(desk) {
  const { newsroom, report } = desk;
  const letterSays = async (test) => {
    const limit = performance.now() + desk.patience;
    for (;;) {
      const letter = newsroom.there(LETTER);
      if (letter && test(letter)) break;
      if (performance.now() > limit) return report("preview-inbox", LETTER, letter ?? "there is no letter");
      await new Promise((done) => setTimeout(done, 30));
    }
    const letter = newsroom.there(LETTER);
    const jargon = JARGON.exec(letter.replaceAll(/“[^”]*”|«[^»]*»|^ {6}.*$|<!--.*-->/gm, ""));
    if (jargon) report("preview-inbox", LETTER, `a translator is told of “${jargon[0]}”: ${letter}`);
  };
  const comes = async (tab, words) => {
    const is = (said) => document.querySelector("main")?.innerText.includes(said) ?? false;
    if (!(await desk.comes(tab, is, words))) report("preview-inbox", tab.url(), `“${words}” is not on the page`);
  };
  newsroom.save("content/wind/article.toml", 'date = 2022-05-06\nsections = ["long"]\n\n[facts]\ndays = 3\n');
  newsroom.save(SOURCE, ORIGINAL);
  try {
    newsroom.wait();
    let file = newsroom.handOut("wind", "ar");
    file = file.replace('headline = ""', `headline = "${HEADLINE}"`);
    for (const [original, text] of Object.entries(FIRST)) {
      const at = below(file, original);
      file = `${file.slice(0, at)}\n\n${text}${file.slice(at)}`;
    }
    // Everything in braces looks like a word to translate.
    newsroom.save(SENT, file.replace("الطائرة { $days }", "الطائرة { $أيام }"));
    await letterSays((letter) => letter.includes("{ $أيام }") && letter.includes("السطر"));
    newsroom.save(SENT, file);
    await letterSays((letter) => letter.includes("شكرًا") && !letter.includes("{ $أيام }"));
    newsroom.wait();
    const tab = await desk.open("long", "ar/wind/");
    await comes(tab, HEADLINE);
    await comes(tab, "ثم تستريح.");
    // The original changes, and the translator is asked for that paragraph alone.
    newsroom.save(SOURCE, ORIGINAL.replace("Danach ruht er.", "Danach ruht er eine Nacht."));
    newsroom.wait();
    let update = newsroom.handOut("wind", "ar");
    if (update.includes("تحمل الريح") || !update.includes("ثم تستريح.")) report("preview-inbox", "outbox/wind.ar.md", update);
    update = update.replace("ثم تستريح.", "ثم تستريح ليله.");
    newsroom.save(SENT, update);
    await comes(tab, "ثم تستريح ليله.");
    newsroom.save(SENT, update.replace("ليله", "ليلة"));
    await comes(tab, "ثم تستريح ليلة.");
    await letterSays((letter) => letter.includes("شكرًا"));
    if (newsroom.read("content/wind/ar.md").match(/تستريح/g)?.length !== 1) report("preview-inbox", "content/wind/ar.md", "it is there twice");
    await desk.leave(tab);
  } finally {
    for (const path of ["content/wind", "lock/wind", "inbox", "outbox"]) newsroom.delete(path);
    newsroom.wait();
  }
}
