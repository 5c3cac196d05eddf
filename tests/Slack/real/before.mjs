// Loaded by bunfig.toml before the look-alike's own program, which listens on every address of the machine and knows no other time than the machine's.
const serve = Bun.serve;
Bun.serve = options => serve({ ...options, hostname: '127.0.0.1' });

// In milliseconds: the bot that is played against it may live in another week.
const shift = Number(process.env.CLOCK_SHIFT ?? 0);
const now = Date.now;
Date.now = () => now() + shift;
