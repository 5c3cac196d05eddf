// Follows the channel's events. The browser resumes by itself after a short break; after a long one, or a restart, all is read again.
// On every new line `reset` is called before anything else, so nothing falls between what was read and what is told.
export function follow({ message, typing, reset, lost }) {
  let source;
  let beaten = Date.now();

  function open() {
    let isNew = true;
    source = new EventSource("page/events");
    const on = (name, act) => source.addEventListener(name, (event) => {
      beaten = Date.now();
      lost(false);
      act(JSON.parse(event.data));
    });
    on("message", message);
    on("typing", (event) => typing(event.room));
    on("reset", reset);
    on("beat", () => {
      if (isNew) reset();
      isNew = false;
    });
    source.addEventListener("error", () => {
      lost(true);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, 2000);
    });
  }

  open();
  // A beat comes every 15 seconds: a line that is silent for three of them is dead although nobody said so.
  setInterval(() => {
    if (Date.now() - beaten < 45000) return;
    beaten = Date.now();
    source.close();
    lost(true);
    open();
  }, 5000);
}
