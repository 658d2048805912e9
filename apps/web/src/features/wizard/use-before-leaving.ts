import { useEffect } from 'react';

/**
 * Takes what is still being typed when the page is left or reloaded, and asks first: the cursor was
 * in the field, so nothing has been sent.
 */
export function useBeforeLeaving(typing: boolean, take: () => void): void {
  useEffect(() => {
    if (!typing) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      take();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    // A phone closes pages without asking.
    window.addEventListener('pagehide', take);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', take);
    };
  });
}
