import { TestEnvironment } from 'jest-environment-jsdom';

/** A browser's window without a browser: jsdom, with what every browser has and jsdom lacks. */
export default class BrowserLike extends TestEnvironment {
  async setup() {
    await super.setup();
    const fromNode = {
      fetch,
      Headers,
      Request,
      Response,
      TextEncoder,
      TextDecoder,
      ReadableStream,
      TransformStream,
      structuredClone,
    };
    for (const [name, value] of Object.entries(fromNode)) {
      this.global[name] ??= value;
    }
    // Node's Request takes no other signal than Node's own.
    Object.assign(this.global, { AbortController, AbortSignal });
  }
}
