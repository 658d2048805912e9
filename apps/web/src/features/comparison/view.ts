import { useSearchParams } from 'react-router';

/** How many organisations the API compares at most. */
export const mostCompared = 50;

const orders = ['gekozen', 'score', 'naam'] as const;
export type Order = (typeof orders)[number];

/** What the page shows, wholly in the address: a link shows somebody else the same. */
export interface View {
  readonly ids: readonly string[];
  readonly onlyDifferences: boolean;
  readonly onlyOpen: boolean;
  readonly order: Order;
  readonly reference: string | null;
  /** The two organisations on a narrow screen. */
  readonly left: string | null;
  readonly right: string | null;
  readonly sector: string;
  readonly size: string;
}

export type ViewChange = Partial<
  Record<
    'ids' | 'verschil' | 'open' | 'orde' | 'ref' | 'links' | 'rechts' | 'sector' | 'omvang',
    string
  >
>;

export function useView(): [View, (change: ViewChange) => void] {
  const [address, setAddress] = useSearchParams();
  const ids = [...new Set((address.get('ids') ?? '').split(',').filter(Boolean))];
  const oneOf = (key: string) => ids.find((id) => id === address.get(key)) ?? null;
  const left = oneOf('links') ?? ids[0] ?? null;
  const right = oneOf('rechts');
  const view: View = {
    ids,
    onlyDifferences: address.get('verschil') === '1',
    onlyOpen: address.get('open') === '1',
    order: orders.find((one) => one === address.get('orde')) ?? 'gekozen',
    reference: oneOf('ref'),
    left,
    right: right && right !== left ? right : (ids.find((id) => id !== left) ?? null),
    sector: address.get('sector') ?? '',
    size: address.get('omvang') ?? '',
  };
  const change = (values: ViewChange) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        for (const [key, value] of Object.entries(values)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [view, change];
}
