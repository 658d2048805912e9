import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';
import { digestOf } from '../sessions/sessions.service.js';

/** The cookie of a page that a personal link opened: opens that page, and nothing else. */
@Injectable()
export class CounsellorCookie {
  private readonly overHttps: boolean;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.overHttps = settings.publicUrl.startsWith('https:');
  }

  set(reply: FastifyReply, secret: string, seconds: number): void {
    reply.setCookie(this.name, secret, { ...this.options, maxAge: seconds });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }

  digestIn(request: FastifyRequest): Buffer | null {
    const secret = request.cookies[this.name];
    return secret && /^[\w-]{43}$/.test(secret) ? digestOf(secret) : null;
  }

  private get name(): string {
    return this.overHttps ? '__Host-vb-counsellor' : 'vb-counsellor';
  }

  private get options() {
    return { path: '/', httpOnly: true, secure: this.overHttps, sameSite: 'strict' } as const;
  }
}
