import { useState } from 'react';
import { useViewer } from '../../session/session.js';

/** How many organisations the API compares at most. */
export const mostCompared = 50;

/**
 * Which clients are chosen for a comparison; stays while one looks at other pages in this tab.
 *
 * Only ids are kept, per person: the next one on this machine finds nothing.
 */
export function useBasket() {
  const { id } = useViewer();
  const key = `vb-comparison-${id}`;
  const [ids, setIds] = useState<readonly string[]>(() => read(key));

  const keep = (next: readonly string[]) => {
    setIds(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };

  return {
    ids,
    toggle: (one: string) =>
      keep(ids.includes(one) ? ids.filter((other) => other !== one) : [...ids, one]),
    clear: () => keep([]),
  };
}

function read(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) && kept.every((one) => typeof one === 'string')
      ? kept.slice(0, mostCompared)
      : [];
  } catch {
    return [];
  }
}
