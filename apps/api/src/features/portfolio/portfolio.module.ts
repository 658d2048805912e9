import { Module } from '@nestjs/common';
import { PortfolioResolver } from './portfolio.resolver.js';
import { PortfolioService } from './portfolio.service.js';
import { PortfolioViewsService } from './portfolio-views.service.js';

@Module({ providers: [PortfolioResolver, PortfolioService, PortfolioViewsService] })
export class PortfolioModule {}
