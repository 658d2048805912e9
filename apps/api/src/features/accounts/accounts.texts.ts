import type { ProblemTexts } from '../../graphql/problem.type.js';
import type { PasswordObjection } from './password.js';

export type AccountProblem = PasswordObjection | 'WRONG_CREDENTIALS' | 'WRONG_PASSWORD';

export const accountTexts: ProblemTexts<AccountProblem> = {
  nl: {
    WRONG_CREDENTIALS: 'Het e-mailadres of het wachtwoord klopt niet.',
    WRONG_PASSWORD: 'Dit is niet uw huidige wachtwoord.',
    PASSWORD_TOO_SHORT: 'Kies een wachtwoord van ten minste 15 tekens, bijvoorbeeld een zin.',
    PASSWORD_TOO_LONG: 'Kies een wachtwoord van ten hoogste 128 tekens.',
    PASSWORD_TOO_COMMON:
      'Dit wachtwoord is te makkelijk te raden. Gebruik geen bekende rij, herhaling of de naam van uzelf, uw organisatie of dit product.',
  },
  en: {
    WRONG_CREDENTIALS: 'The e-mail address or the password is not correct.',
    WRONG_PASSWORD: 'This is not your current password.',
    PASSWORD_TOO_SHORT: 'Choose a password of at least 15 characters, a sentence for instance.',
    PASSWORD_TOO_LONG: 'Choose a password of at most 128 characters.',
    PASSWORD_TOO_COMMON:
      'This password is too easy to guess. Avoid well-known rows, repetition and the name of yourself, your organisation or this product.',
  },
};
