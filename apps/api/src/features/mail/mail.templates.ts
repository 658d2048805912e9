import type { Locale } from '@vertrouwensbasis/domain';

export type MailTemplate = 'invitation' | 'password-changed' | 'counsellor-link' | 'digest';

interface Wording {
  subject: string;
  paragraphs: string[];
  link: string;
}

/** No names, no organisations, no decisions: mail is read by others. It only points to the product. */
const wordings: Record<MailTemplate, Record<Locale, Wording>> = {
  invitation: {
    nl: {
      subject: 'Uitnodiging voor Vertrouwensbasis',
      paragraphs: [
        'U bent uitgenodigd om mee te werken aan de inrichting van de rol van vertrouwenspersoon.',
        'Open de link om te zien door welke organisatie. De uitnodiging geldt zeven dagen.',
        'Verwachtte u dit niet, dan hoeft u niets te doen.',
      ],
      link: 'Uitnodiging bekijken',
    },
    en: {
      subject: 'Invitation to Vertrouwensbasis',
      paragraphs: [
        'You are invited to work on the set-up of the confidential counsellor role.',
        'Open the link to see by which organisation. The invitation holds for seven days.',
        'If you did not expect this, you need not do anything.',
      ],
      link: 'View the invitation',
    },
  },
  'counsellor-link': {
    nl: {
      subject: 'Een vraag over uw rol',
      paragraphs: [
        'Uw werkgever of opdrachtgever vraagt u te kijken of klopt wat over uw rol is vastgelegd.',
        'De link is alleen voor u en werkt één keer, binnen veertien dagen. U hebt geen account nodig.',
        'Verwachtte u dit niet, dan hoeft u niets te doen.',
      ],
      link: 'Bekijk en antwoord',
    },
    en: {
      subject: 'A question about your role',
      paragraphs: [
        'Your employer or client asks you to see whether what was recorded about your role is right.',
        'The link is for you only and works once, within fourteen days. You need no account.',
        'If you did not expect this, you need not do anything.',
      ],
      link: 'View and answer',
    },
  },
  digest: {
    nl: {
      subject: 'Er is iets nieuws voor u',
      paragraphs: [
        'Er staan ongelezen berichten voor u klaar in Vertrouwensbasis.',
        'Hoe vaak u deze e-mail krijgt, kiest u bij uw berichten.',
      ],
      link: 'Naar uw berichten',
    },
    en: {
      subject: 'There is something new for you',
      paragraphs: [
        'Unread messages are waiting for you in Vertrouwensbasis.',
        'You choose how often you get this e-mail with your messages.',
      ],
      link: 'To your messages',
    },
  },
  'password-changed': {
    nl: {
      subject: 'Uw wachtwoord is gewijzigd',
      paragraphs: [
        'Het wachtwoord van uw account bij Vertrouwensbasis is zojuist gewijzigd. U bent overal elders afgemeld.',
        'Was u dit niet? Neem dan meteen contact op met uw beheerder.',
      ],
      link: 'Naar Vertrouwensbasis',
    },
    en: {
      subject: 'Your password was changed',
      paragraphs: [
        'The password of your account at Vertrouwensbasis was changed just now. You were signed out everywhere else.',
        'Was this not you? Contact your administrator at once.',
      ],
      link: 'To Vertrouwensbasis',
    },
  },
};

export function composeMail(template: MailTemplate, locale: Locale, url: string) {
  const { subject, paragraphs, link } = wordings[template][locale];
  const html = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return {
    subject,
    text: `${paragraphs.join('\n\n')}\n\n${link}:\n${url}\n`,
    html: `<!doctype html>
<html lang="${locale}"><body style="font-family: sans-serif">
${html}
<p><a href="${escaped(url)}">${escaped(link)}</a></p>
</body></html>`,
  };
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
