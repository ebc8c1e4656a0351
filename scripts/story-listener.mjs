/**
 * Runs in the page, before Storybook: catches what it tells its panels. `storyEnd()` waits for the
 * next end of the story, which each change of its globals brings about once more.
 */
export function listenToStory() {
  let channel;
  let thrown = [];
  const ends = [];
  const waiting = [];
  const end = (errors) => {
    const taker = waiting.shift();
    if (taker) taker(errors);
    else ends.push(errors);
    thrown = [];
  };
  globalThis.storyEnd = () =>
    new Promise((resolve) => {
      if (ends.length > 0) resolve(ends.shift());
      else waiting.push(resolve);
    });
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('playFunctionThrewException', ({ message }) => thrown.push(message));
      channel.on('storyMissing', () => end(['there is no such story']));
      channel.on('storyErrored', ({ description }) => end([description]));
      channel.on('storyThrewException', ({ message }) => end([message]));
      channel.on('storyFinished', ({ status }) => {
        // A play function that throws leaves the status at "success".
        end(status === 'success' || thrown.length > 0 ? thrown : [`ended as ${status}`]);
      });
    },
  });
}
