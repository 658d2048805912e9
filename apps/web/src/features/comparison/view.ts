import { isCalendarDate } from '@vertrouwensbasis/domain';
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
  /** Only what an act or decree asks. */
  readonly onlyStatute: boolean;
  /** Which checklist; the primary one without a name. */
  readonly frameworkId: string | null;
  /** An organisation, the middle of the group, or each one a year ago. */
  readonly reference: string | null;
  /** The cell whose explanation is open. */
  readonly cell: { readonly organisationId: string; readonly itemId: string } | null;
  /** For one organisation: the two days held side by side. */
  readonly from: string | null;
  readonly to: string | null;
  /** The two organisations on a narrow screen. */
  readonly left: string | null;
  readonly right: string | null;
  readonly sector: string;
  readonly size: string;
}

export type ViewChange = Partial<
  Record<
    | 'ids'
    | 'verschil'
    | 'open'
    | 'wet'
    | 'lijst'
    | 'cel'
    | 'van'
    | 'tot'
    | 'orde'
    | 'ref'
    | 'links'
    | 'rechts'
    | 'sector'
    | 'omvang',
    string
  >
>;

/** The middle of the group, and each organisation a year ago. */
export const median = 'mediaan';
export const lastYear = 'vorigjaar';
const references = [median, lastYear];

const dayOf = (text: string | null) => (text && isCalendarDate(text) ? text : null);

function cellOf(text: string | null, ids: readonly string[]): View['cell'] {
  const [organisationId = '', itemId = ''] = (text ?? '').split('~');
  return ids.includes(organisationId) && itemId ? { organisationId, itemId } : null;
}

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
    onlyStatute: address.get('wet') === '1',
    frameworkId: address.get('lijst'),
    reference: references.find((one) => one === address.get('ref')) ?? oneOf('ref'),
    cell: cellOf(address.get('cel'), ids),
    from: dayOf(address.get('van')),
    to: dayOf(address.get('tot')),
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
