import { hash, verify } from '@node-rs/argon2';
import { ApiError } from '../../graphql/errors.js';

/** OWASP: at least 19 MiB, 2 passes. Raised here, every password is stored anew at its next use. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const currentPrefix = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Hashing takes a core and 19 MiB each: so many at once, so many waiting, and no more. */
const atOnce = 4;
const waiting = 40;

let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (queue.length >= waiting) throw ApiError.rateLimited(2);
    await new Promise<void>((resolve) => queue.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    // The place goes to the next in line without becoming free in between.
    if (next) next();
    else running -= 1;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, parameters));
}

let nobodysHash: Promise<string> | null = null;

/** Without a hash it takes as long and answers no: an unknown account cannot be told by the time. */
export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobodysHash ??= hashPassword('the password of nobody at all');
  const compared = passwordHash ?? (await nobodysHash);
  const right = await inTurn(() => verify(compared, password));
  return right && passwordHash !== null;
}

export function needsRehash(passwordHash: string): boolean {
  return !passwordHash.startsWith(currentPrefix);
}

export type PasswordObjection = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON';

const shortest = 15;
const longest = 128;

/** Long ones that appear in every list of stolen passwords, in Dutch and English. */
const common = [
  'passwordpassword',
  'wachtwoordwachtwoord',
  'welkomwelkomwelkom',
  'correcthorsebatterystaple',
  'iloveyouiloveyou',
  'ikhouvanjouikhouvanjou',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv',
  'zaq12wsxcde34rfv',
  'thequickbrownfox',
  'changemechangeme',
  'letmeinletmeinletmein',
  'administratoradministrator',
  'geheimgeheimgeheim',
  'ditismijnwachtwoord',
  'thisismypassword',
  'mijngeheimewachtwoord',
];

/**
 * Length is what counts (NIST 800-63B); apart from that only what is guessed first is refused:
 * well-known ones, repetition, rows of keys, and words from the context such as the product's name.
 */
export function passwordObjection(
  password: string,
  context: (string | null | undefined)[],
): PasswordObjection | null {
  const length = [...password].length;
  if (length < shortest) return 'PASSWORD_TOO_SHORT';
  if (length > longest) return 'PASSWORD_TOO_LONG';
  const plain = password.normalize('NFKC').toLowerCase();
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const words = ['vertrouwensbasis', 'vertrouwenspersoon', ...context.flatMap(wordsOf)];
  // What is left without the words everybody knows must still be a password.
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), letters);
  const guessable =
    common.some((known) => letters === known || letters.replace(/\d+$/, '') === known) ||
    new Set(plain).size < 5 ||
    /^(.{1,8})\1+$/su.test(plain) ||
    isRow(plain) ||
    [...rest].length < 8;
  return guessable ? 'PASSWORD_TOO_COMMON' : null;
}

function wordsOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
}

const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

function isRow(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return rows.some((row) => row.repeat(3).includes(text) || row.repeat(3).includes(backwards));
}
