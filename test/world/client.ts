import { randomUUID } from 'node:crypto';

export interface Answer<Data> {
  status: number;
  headers: Headers;
  data: Data;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> }[] | undefined;
  /** The codes of the errors, in order. */
  codes: unknown[];
}

/** Asks the API over HTTP, as the web does; keeps its cookies. */
export class Client {
  private readonly cookies = new Map<string, string>();
  private signingIn: Promise<void> | null = null;

  constructor(
    readonly url: string,
    private readonly credentials: { email: string; password: string } | null,
    private readonly options: { locale?: 'nl' | 'en' } = {},
  ) {}

  /** Runs a query or mutation; the first time it signs in. */
  async query<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    if (this.credentials) await (this.signingIn ??= this.signIn(this.credentials));
    const response = await this.post({ query, variables });
    const body = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return {
      status: response.status,
      headers: response.headers,
      data: body.data,
      errors: body.errors,
      codes: (body.errors ?? []).map((error) => error.extensions['code']),
    };
  }

  /** One HTTP request to /graphql, as raw as it needs to be. */
  async post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollo-require-preflight': '1',
        'accept-language': this.options.locale ?? 'nl',
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader } : {}),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    this.keepCookies(response);
    return response;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Goes on with the cookies somebody else had. */
  withCookies(header: string): this {
    this.cookies.clear();
    for (const pair of header.split('; ')) {
      const [name = '', value = ''] = pair.split('=');
      this.cookies.set(name, value);
    }
    return this;
  }

  private async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    const response = await this.post({
      query: `mutation ($input: SignInInput!) {
        signIn(input: $input) { viewer { id } problems { code message } }
      }`,
      variables: { input: { email, password } },
    });
    const { data } = (await response.json()) as {
      data: { signIn: { viewer: { id: string } | null } } | null;
    };
    if (!data?.signIn.viewer) throw new Error(`${email} could not sign in`);
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const gone =
        attributes.includes('Max-Age=0') || attributes.some((a) => a.endsWith('1970 00:00:00 GMT'));
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** A fresh idempotency key. */
export const newKey = (): string => randomUUID();
