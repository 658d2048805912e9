import {
  demoOrganisations,
  demoSignIns,
  showcases,
} from '@vertrouwensbasis/api/demo/demo-organisations.js';
import { organisationIdOf, type Member } from '@vertrouwensbasis/api/demo/describe.js';
import { demoPassword } from '@vertrouwensbasis/api/demo/people.js';
import { seedDemo } from '@vertrouwensbasis/api/demo/seed-demo.js';
import { AssessmentStore } from '@vertrouwensbasis/api/features/assessment/assessment.store.js';
import {
  FILE_STORAGE,
  type FileStorage,
} from '@vertrouwensbasis/api/features/files/file-storage.js';
import { Tenancy } from '@vertrouwensbasis/api/tenancy/tenancy.js';
import { Client } from '../world/client.js';
import { World } from '../world/world.js';

let world: World;

beforeAll(async () => {
  world = await World.start();
  await seedDemo({
    tenancy: world.app.get(Tenancy),
    assessments: world.app.get(AssessmentStore),
    files: world.app.get<FileStorage>(FILE_STORAGE, { strict: false }),
  });
}, 60_000);

afterAll(() => world?.stop());

const signedIn = (email: string) => new Client(world.url, { email, password: demoPassword });

function memberOf(demo: (typeof demoOrganisations)[number], role: Member['role']): Client {
  return signedIn(demo.members.find((member) => member.role === role)!.email);
}

describe('the demo through the API', () => {
  it('lets everybody who is named at the start sign in', async () => {
    for (const { email, name } of demoSignIns) {
      const { data } = await signedIn(email).query<{ viewer: { name: string } }>(
        '{ viewer { name } }',
      );
      expect(data.viewer.name).toBe(name);
    }
  });

  it('shows the pages of every third organisation to its HR without a fault', async () => {
    for (const demo of demoOrganisations.filter((_, index) => index % 3 === 0)) {
      const { data, errors } = await memberOf(demo, 'hr').query<Pages>(pages, {
        id: organisationIdOf(demo),
      });
      expect({ slug: demo.slug, errors }).toEqual({ slug: demo.slug, errors: undefined });
      expect(data.organisation.demo).toBe(true);
      expect(data.organisation.assessmentHistory.length).toBeGreaterThan(0);
    }
  });

  it('has a request waiting for the works council of the second showcase', async () => {
    const demo = showcases[1]!;
    const { data } = await memberOf(demo, 'works_council').query<Pages>(pages, {
      id: organisationIdOf(demo),
    });
    const [request] = data.organisation.consentRequests.nodes;
    expect(request!.state).toBe('submitted');
    expect(request!.viewerTransitions).toContain('planMeeting');
  });

  it('says in a sentence why the consent of the third showcase is stale', async () => {
    const demo = showcases[2]!;
    const { data } = await memberOf(demo, 'works_council').query<Pages>(pages, {
      id: organisationIdOf(demo),
    });
    const { state, changes } = data.organisation.consentStanding;
    expect(state).toBe('stale');
    expect(changes.map((change) => change.text).join()).toMatch(/80.*40/);
  });
});

interface Pages {
  organisation: {
    demo: boolean;
    assessmentHistory: { on: string }[];
    consentStanding: { state: string; changes: { text: string }[] };
    consentRequests: { nodes: { state: string; viewerTransitions: string[] }[] };
  };
}

const pages = `query ($id: ID!) {
  organisation(organisationId: $id) {
    name demo
    setUp { revision sections { id asked } subjects { id title version facts { key shown } } }
    assessment { on headline conformity { part of } items { itemId status reasons { text } } }
    assessmentHistory { on conformity { part of } }
    members { totalCount }
    consentStanding { state changes { text material } }
    consentRequests {
      nodes {
        number state reasons consequences proposedDecision submittedBy viewerTransitions
        events { at actor text }
        questions { text answer answeredAt }
        changesSinceSubmitted { text }
        changesSincePrevious { text }
        snapshot { hash takenOn sections { id } }
      }
    }
  }
}`;
