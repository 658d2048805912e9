import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages load when visited, and the first visit also translates them to JavaScript.
configure({ asyncUtilTimeout: 3_000 });

// What the components ask of a browser's layout, which jsdom does not have.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

window.HTMLElement.prototype.scrollIntoView ??= () => {};

window.scrollTo = () => {};

// jsdom knows the element, and neither opens nor closes it.
window.HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
window.HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
