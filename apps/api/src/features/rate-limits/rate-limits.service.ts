import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { poolOf } from '../../database/data-source.js';
import { ApiError } from '../../graphql/errors.js';
import { API_SETTINGS, type ApiSettings } from '../../settings.js';

const quarterOfAnHour = 15 * 60;

/** Counted in the database, so that several processes count together and a restart forgets nothing. */
@Injectable()
export class RateLimits {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;
  private readonly invitations: RateLimiterPostgres;
  private readonly uploads: RateLimiterPostgres;
  private readonly downloads: RateLimiterPostgres;

  constructor(
    dataSource: DataSource,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: poolOf(dataSource),
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
      });
    this.perAccount = limiter('password-account', 10, quarterOfAnHour);
    this.perAddress = limiter('password-address', 50, quarterOfAnHour);
    this.invitations = limiter('invite', 60, 3600);
    this.uploads = limiter('upload', 120, 3600);
    this.downloads = limiter('download', 600, 3600);
  }

  /** Before a password is looked at: counted per try, whatever becomes of it. */
  async beforePassword(email: string, ip: string): Promise<void> {
    await this.take(this.perAddress, ip);
    await this.take(this.perAccount, email);
  }

  /** The right password was no guess: it does not count. */
  async afterRightPassword(email: string, ip: string): Promise<void> {
    await this.perAddress.reward(this.digest(ip), 1);
    await this.perAccount.reward(this.digest(email), 1);
  }

  /** Nobody sends mail without end in our name. */
  async beforeInvitation(accountId: string): Promise<void> {
    await this.take(this.invitations, accountId);
  }

  /** Looking into files costs; counted per try, whatever becomes of it. */
  async beforeUpload(accountId: string): Promise<void> {
    await this.take(this.uploads, accountId);
  }

  /** More than anybody reads, and less than it takes to carry everything off at once. */
  async beforeDownload(accountId: string): Promise<void> {
    await this.take(this.downloads, accountId);
  }

  /** Names nobody: the table would otherwise collect addresses of people who mistype. */
  digest(value: string): string {
    return createHmac('sha256', this.settings.secret).update(value).digest('hex');
  }

  private async take(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(this.digest(key), 1);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw ApiError.rateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  }
}
