import { graphql } from '../../generated/index.js';

export const sharingQuery = graphql(`
  query Sharing($organisationId: ID!) {
    organisation(organisationId: $organisationId) {
      id
      arrangements {
        id
        version
        name
        level
        publishedVersion
        publishedAt
        subjects
        changedSince
        uses {
          id
          label
          state
          link
          expiresAt
          usedBy
          takenVersion
        }
      }
      receivedOffers {
        id
        source
        sourceName
        name
        state
        offeredVersion
        takenVersion
        offeredAt
        subjects
        answers
        differences
        own
        fillsPolicy
      }
      setUp {
        policies: subjects(kind: policy) {
          id
          title
        }
        appointments: subjects(kind: appointment) {
          id
          title
        }
      }
    }
  }
`);

export const createArrangementMutation = graphql(`
  mutation CreateArrangement($input: CreateArrangementInput!) {
    createArrangement(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const publishArrangementMutation = graphql(`
  mutation PublishArrangement($input: PublishArrangementInput!) {
    publishArrangement(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const inviteToArrangementMutation = graphql(`
  mutation InviteToArrangement($input: InviteToArrangementInput!) {
    inviteToArrangement(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const endArrangementUseMutation = graphql(`
  mutation EndArrangementUse($input: EndArrangementUseInput!) {
    endArrangementUse(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const acceptArrangementMutation = graphql(`
  mutation AcceptArrangement($input: AcceptArrangementInput!) {
    acceptArrangement(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

/** What is taken over changes facts, so everything that shows facts is read again. */
export const takeOverOfferMutation = graphql(`
  mutation TakeOverOffer($input: TakeOverOfferInput!) {
    takeOverOffer(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);

export const endReceivedOfferMutation = graphql(`
  mutation EndReceivedOffer($input: EndReceivedOfferInput!) {
    endReceivedOffer(input: $input) {
      problems {
        code
        field
        message
      }
    }
  }
`);
