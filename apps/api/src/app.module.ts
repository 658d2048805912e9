import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { DatabaseModule } from './database/database.module.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { AssignmentsModule } from './features/assignments/assignments.module.js';
import { AssessmentModule } from './features/assessment/assessment.module.js';
import { ConsentModule } from './features/consent/consent.module.js';
import { AgreementsModule } from './features/agreements/agreements.module.js';
import { InboxModule } from './features/inbox/inbox.module.js';
import { CounsellorLinkModule } from './features/counsellor-link/counsellor-link.module.js';
import { DossierModule } from './features/dossier/dossier.module.js';
import { TalkModule } from './features/consent/talk.module.js';
import { CouncilModule } from './features/council/council.module.js';
import { EvidenceModule } from './features/evidence/evidence.module.js';
import { FrameworksModule } from './features/frameworks/frameworks.module.js';
import { InvitationsModule } from './features/invitations/invitations.module.js';
import { MembersModule } from './features/members/members.module.js';
import { PresenceModule } from './features/presence/presence.module.js';
import { OrganisationsModule } from './features/organisations/organisations.module.js';
import { SharingModule } from './features/sharing/sharing.module.js';
import { StartModule } from './features/start/start.module.js';
import { RegulationsModule } from './features/regulations/regulations.module.js';
import { SetUpReaderModule } from './features/set-up/set-up-reader.module.js';
import { SetUpModule } from './features/set-up/set-up.module.js';
import { GrantsModule } from './features/grants/grants.module.js';
import { PortfolioModule } from './features/portfolio/portfolio.module.js';
import { CoverageModule } from './features/coverage/coverage.module.js';
import { ComparisonModule } from './features/comparison/comparison.module.js';
import { BenchmarkModule } from './features/benchmark/benchmark.module.js';
import { DailyWorkModule } from './features/assessment/daily-work.module.js';
import { ReleasesModule } from './features/releases/releases.module.js';
import { AuditModule } from './features/audit/audit.module.js';
import { DemoDataModule } from './features/demo-data/demo-data.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { API_SETTINGS, type ApiSettings } from './settings.js';

/** Gives every module the settings the process was started with. */
@Global()
@Module({})
class SettingsModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: API_SETTINGS, useValue: settings }],
      exports: [API_SETTINGS],
    };
  }
}

/** The features of the API, one a line. */
export const features = [
  AccountsModule,
  OrganisationsModule,
  MembersModule,
  InvitationsModule,
  AssignmentsModule,
  PresenceModule,
  FrameworksModule,
  SetUpReaderModule,
  SetUpModule,
  StartModule,
  SharingModule,
  AssessmentModule,
  ReleasesModule,
  EvidenceModule,
  RegulationsModule,
  ConsentModule,
  DossierModule,
  CounsellorLinkModule,
  InboxModule,
  AgreementsModule,
  TalkModule,
  CouncilModule,
  GrantsModule,
  PortfolioModule,
  ComparisonModule,
  CoverageModule,
  BenchmarkModule,
  AuditModule,
  DailyWorkModule,
  DemoDataModule,
];

@Module({})
export class AppModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule,
        GraphqlModule,
        AccessModule,
        ...features,
      ],
    };
  }
}

/** What the schema is made of; `print-schema.ts` builds it without starting anything. */
export function apiParts(): { resolvers: Type[]; scalars: Type[] } {
  const providers = (module: Type) =>
    (Reflect.getMetadata('providers', module) as Type[] | undefined) ?? [];
  const ofClass = (marker: string) => (provider: Type) =>
    typeof provider === 'function' && Reflect.hasMetadata(marker, provider);
  return {
    resolvers: features.flatMap(providers).filter(ofClass('graphql:resolver_type')),
    scalars: providers(GraphqlModule).filter(ofClass('graphql:scalar_name')),
  };
}
