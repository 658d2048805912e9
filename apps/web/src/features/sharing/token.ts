/** What a link ends with; whoever pastes only that means the same. */
export function tokenOf(link: string): string {
  return link.trim().replace(/\/+$/, '').split('/').at(-1)?.slice(0, 100) ?? '';
}
