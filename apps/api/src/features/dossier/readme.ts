import { dossierFiles, type PaperContent } from '@vertrouwensbasis/domain';

/** How to check a dossier without this product, with what is on any computer. */
export function readmeNl({ organisationName, number, snapshotHash, moment }: PaperContent): string {
  return lines(`Dossier van verzoek ${number}, ${organisationName}
${moment === 'submitted' ? 'Zoals voorgelegd; er is nog niet besloten (concept).' : 'Zoals erover is besloten.'}

Kenmerk van de versie (SHA-256 van ${dossierFiles.version}):
${snapshotHash}

WAT ZIT ERIN
  ${dossierFiles.version}        de bevroren versie zelf, in vaste vorm
  *.pdf, *.docx      verzoek, besluit en dossier om te lezen
  *.json             dezelfde inhoud voor programma's
  bewijs/            de bewijsstukken die aan de raad zijn voorgelegd
  ${dossierFiles.manifest}      alle bestanden met hun kenmerk
  ${dossierFiles.sums}         dezelfde kenmerken, voor sha256sum

CONTROLEREN IN DE BROWSER
  Open de pagina "Controleer dit document" (/controleer) van Vertrouwensbasis en sleep het
  ZIP-bestand erop. Er wordt niets verstuurd; aanmelden is niet nodig.

CONTROLEREN MET GEWONE PROGRAMMA'S
  Pak het ZIP-bestand eerst uit en open een opdrachtvenster in die map.

  Linux:     sha256sum --check ${dossierFiles.sums}
  macOS:     shasum -a 256 --check ${dossierFiles.sums}
  Windows:   certutil -hashfile ${dossierFiles.version} SHA256
             (voor elk bestand; vergelijk met ${dossierFiles.sums})

  Elk bestand moet "OK" geven. Het kenmerk van ${dossierFiles.version} moet gelijk zijn aan het kenmerk
  hierboven, aan dat op het papieren besluit en aan dat in Vertrouwensbasis.
  Verandert er ook maar een letter, dan klopt het niet meer.
`);
}

/** The same in English. */
export function readmeEn({ organisationName, number, snapshotHash, moment }: PaperContent): string {
  return lines(`Dossier of request ${number}, ${organisationName}
${moment === 'submitted' ? 'As submitted; nothing was decided yet (draft).' : 'As decided on.'}

Hash of the version (SHA-256 of ${dossierFiles.version}):
${snapshotHash}

WHAT IS IN IT
  ${dossierFiles.version}        the frozen version itself, in canonical form
  *.pdf, *.docx      request, decision and dossier to read (in Dutch)
  *.json             the same for programs
  bewijs/            the evidence laid before the council
  ${dossierFiles.manifest}      every file with its hash
  ${dossierFiles.sums}         the same hashes, for sha256sum

CHECKING IN THE BROWSER
  Open the page "Check this document" (/controleer) of Vertrouwensbasis and drop the ZIP file on
  it. Nothing is sent; no account is needed.

CHECKING WITH COMMON TOOLS
  Unpack the ZIP file first and open a terminal in that folder.

  Linux:     sha256sum --check ${dossierFiles.sums}
  macOS:     shasum -a 256 --check ${dossierFiles.sums}
  Windows:   certutil -hashfile ${dossierFiles.version} SHA256
             (for every file; compare with ${dossierFiles.sums})

  Every file must say "OK". The hash of ${dossierFiles.version} must equal the one above, the one on the
  printed decision and the one in Vertrouwensbasis.
  Change a single letter and it no longer fits.
`);
}

/** Notepad of older Windows shows a text without these as one line. */
function lines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
