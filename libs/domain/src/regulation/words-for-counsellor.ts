const counsellor =
  /(?<!\p{L})(?:(?!cli[eë]nt|pati[eë]nt|jeugd|familie|bewoners|naasten)\p{L}{0,14}vertrouwens(?:contact)?perso+n(?:en)?|vertrouwens-?persoon|vertrouwensm[ae]n|vertrouwensvrouw|vertrouwensfunctionaris(?:sen)?|vp|vcp|vpo|vpi|vertrouwensadviseurs?|vertrouwens\spersoon)(?!\p{L})(?!\s(?:voor|van)\s(?:de\s)?(?:cliënten|patiënten|bewoners|jeugd))/giu;
const otherCounsellor =
  /(?:cli[eë]nten|cli[eë]nt|pati[eë]nten|pati[eë]nt|jeugd|familie|bewoners|naasten)-?vertrouwensperso+n(?:en)?|vertrouwensperso+n(?:en)?\s(?:voor|van)\s(?:de\s)?(?:cliënten|patiënten|bewoners|jeugd)|\b(?:cvp|pvp)\b/giu;

/** How often a text names the confidential counsellor of those who work there. */
export function namesCounsellor(text: string): number {
  return text.match(counsellor)?.length ?? 0;
}

/** How often it names a counsellor for clients, patients, residents or young people. */
export function namesOtherCounsellor(text: string): number {
  return text.match(otherCounsellor)?.length ?? 0;
}
