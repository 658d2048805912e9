import { documentText } from './document-text.js';
import { htmlToText } from './html-to-text.js';
import { plainText } from './plain-text.js';
import { type PageLine, textOfPages } from './text-of-pages.js';

describe('a page', () => {
  it.each([
    [
      'headings',
      '<h1>Regeling</h1><h2>Artikel 1</h2><p>Tekst.</p>',
      '# Regeling\n\n## Artikel 1\n\nTekst.',
    ],
    ['bullets', '<ul><li>een</li><li>twee</li></ul>', '- een\n- twee'],
    [
      'numbers with letters below',
      '<ol><li>Eerst<ol><li>opvang</li><li>verwijzing</li></ol></li><li>Dan</li></ol>',
      '1. Eerst\na. opvang\nb. verwijzing\n2. Dan',
    ],
    [
      'a list that goes on',
      '<ol start="4"><li>vier</li><li value="7">zeven</li></ol>',
      '4. vier\n7. zeven',
    ],
    ['paragraphs in a list', '<ol><li><p>een</p></li></ol>', '1. een'],
    [
      'cells',
      '<table><tr><th>Naam</th><td><p>Ruben</p></td></tr><tr><th>Tel</th><td>010</td></tr></table>',
      'Naam | Ruben\nTel | 010',
    ],
    ['entities and broken lines', '<p>Caf&eacute;\n  &amp; bar<br>dicht</p>', 'Café & bar\ndicht'],
    ['inline marks', '<p>De <b>ver</b>trouwens<em>persoon</em></p>', 'De vertrouwenspersoon'],
    [
      'nothing hidden, no menu and no script',
      '<nav>Menu</nav><script>x()</script><div hidden>a<br>b</div><p style="display: none">c</p><p>Tekst</p>',
      'Tekst',
    ],
    ['what is not closed', '<div><p>een<p>twee', 'een\n\ntwee'],
  ])('is read with its %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('that nests without end is refused', () => {
    expect(() => htmlToText('<div>'.repeat(5_000))).toThrow('TOO_HEAVY');
  });
});

describe('plain text', () => {
  it('comes in one form', () => {
    expect(plainText('\ufeffEen\u00a0twee  \r\ndrie\u200b\f\n\n\n\n\nvier ')).toBe(
      'Een twee\ndrie\n\n\nvier',
    );
  });
});

describe('the lines of pages', () => {
  const line = (text: string, y: number, right = 500): PageLine => ({
    ...{ text, y, right },
    left: 72,
    size: 11,
  });
  const page = (number: number, ...lines: PageLine[]) => [
    line('Regeling De Bron', 800, 200),
    ...lines,
    line(`Pagina ${number} van 3`, 40, 200),
  ];

  it('become paragraphs, words joined again, without running heads and page numbers', () => {
    const text = textOfPages([
      page(
        1,
        line('Artikel 1 Benoeming', 760, 200),
        line('1. De vertrouwens-', 740),
        line('persoon wordt benoemd door het', 726),
        line('bestuur.', 712, 120),
        line('2. De benoeming duurt vier', 690),
      ),
      page(2, line('jaar en kan worden verlengd.', 760, 300), line('Een nieuwe alinea.', 720, 300)),
      page(3, line('Slot.', 760, 120)),
    ]);
    expect(text).toBe(
      [
        'Artikel 1 Benoeming',
        '1. De vertrouwenspersoon wordt benoemd door het bestuur.',
        '2. De benoeming duurt vier jaar en kan worden verlengd.\n',
        'Een nieuwe alinea.\n',
        'Slot.',
      ].join('\n'),
    );
  });
});

it('refuses a kind of file that has no text', async () => {
  await expect(documentText('image/png', Buffer.from('x'))).rejects.toThrow('NOT_READABLE');
});
