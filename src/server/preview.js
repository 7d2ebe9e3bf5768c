// Brings a page anew when it is another one. It stands in previews only.
(() => {
  const own = document.currentScript;
  if (!own) return;
  let known = own.dataset.known;
  const ask = async () => {
    const answer = await fetch(own.dataset.news + known + "/" + own.dataset.page, { cache: "no-store" });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.text()).trim();
  };
  const wait = async () => {
    for (;;) {
      try {
        const now = await ask();
        if (now !== known) {
          location.reload();
          return;
        }
      } catch {
        // The daemon was ended, or is starting again.
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };
  wait();
})();
