import type { Unsaved } from '@vertrouwensbasis/domain';

/** Whose answers, about which organisation. */
export interface Owner {
  readonly accountId: string;
  readonly organisationId: string;
}

const prefix = 'vb.unsaved.';
const of = ({ accountId }: Pick<Owner, 'accountId'>) => `${prefix}${accountId}.`;
const keyOf = (owner: Owner) => `${of(owner)}${owner.organisationId}`;

/**
 * Unsaved answers outlive a reload and a sign-in in this tab, and nothing more: session storage ends
 * with the tab, and signing out or in as someone else empties it. Without storage (full, or switched
 * off in the browser) they live as long as the page.
 */
export function readUnsaved(owner: Owner): readonly Unsaved[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? '[]');
    return Array.isArray(stored) ? (stored as Unsaved[]) : [];
  } catch {
    return [];
  }
}

export function writeUnsaved(owner: Owner, entries: readonly Unsaved[]): void {
  try {
    if (entries.length === 0) sessionStorage.removeItem(keyOf(owner));
    else sessionStorage.setItem(keyOf(owner), JSON.stringify(entries));
  } catch {
    // What cannot be kept is still on the screen, and leaving the page asks first.
  }
}

/** Forgets what is not this person's; everything without one. */
export function forgetUnsaved(except?: Pick<Owner, 'accountId'>): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(prefix)) continue;
      if (!except || !key.startsWith(of(except))) sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing is kept where nothing can be.
  }
}
