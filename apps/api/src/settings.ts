/** What the API is told when it starts; `main.ts` fills it from the validated environment. */
export interface ApiSettings {
  /** Where people reach the product: links in mails and the origin that may call. */
  publicUrl: string;
  /** Seals cursors and derives the links of invitations; at least 32 characters. */
  secret: string;
  /** As `vb_app`. */
  databaseUrl: string;
  /** As `vb_batch`: benchmark, and removing demonstration data. */
  batchDatabaseUrl: string;
  databasePoolSize: number;
  /** Addresses of proxies whose X-Forwarded-For counts. */
  trustedProxies: string[];
  /** Shows the schema and GraphQL's own objections; for development. */
  introspection: boolean;
  /** Where to hand over mail; without it a catcher writes it to `mailDir`. */
  smtpUrl: string | null;
  mailFrom: string;
  mailDir: string;
  /** Where the files of organisations lie; replicas share it. */
  filesDir: string;
  /** Bytes that one organisation may keep. */
  filesQuota: number;
  logLevel: string;
}

/** The token under which Nest provides them. */
export const API_SETTINGS = Symbol('ApiSettings');
