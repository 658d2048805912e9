import { Anchor, Title } from '@mantine/core';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { useFormat } from '../i18n/useFormat.js';
import { paths } from '../paths.js';
import classes from './Papers.module.css';
import { useDossierTexts } from './texts.js';

const fragment = graphql(`
  fragment Papers_papers on Papers {
    id
    moment
    madeOn
    files {
      kind
      format
      downloadPath
    }
  }
`);

/** The papers of a request to take along, newest first: the same for both sides. */
export function Papers(props: { papers: readonly FragmentType<typeof fragment>[] }) {
  const t = useDossierTexts();
  const format = useFormat();
  const papers = [...readFragment(fragment, props.papers)].reverse();
  const files = papers.flatMap((one) => one.files);
  const closed = files.filter(({ downloadPath }) => !downloadPath);
  return (
    <section aria-labelledby="papers" data-no-print>
      <Title order={2} size="h3" id="papers" mb="xs">
        {t('title')}
      </Title>
      <p>{t(papers.length === 0 ? 'none' : 'text')}</p>
      {papers.map(({ id, moment, madeOn, files: of }) => {
        const when = t(`moment.${moment}`, { date: format.date(madeOn) });
        const kinds = [...new Set(of.map(({ kind }) => kind))];
        return (
          <div key={id} className={classes.moment}>
            <Title order={3} size="h5">
              {when}
            </Title>
            <dl className={classes.papers}>
              {kinds.map((kind) => (
                <div key={kind}>
                  <dt>{t(`kind.${kind}`)}</dt>
                  <dd>
                    <ul>
                      {of
                        .filter((file) => file.kind === kind && file.downloadPath)
                        .map((file) => (
                          <li key={file.format}>
                            <Anchor
                              href={file.downloadPath!}
                              download
                              aria-label={t('download', {
                                kind: t(`kind.${kind}`),
                                moment: when,
                                format: t(`format.${file.format}`),
                              })}
                            >
                              {t(`format.${file.format}`)}
                            </Anchor>
                          </li>
                        ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
      {closed.length > 0 && <p>{t(closed.length === files.length ? 'closed' : 'closedArchive')}</p>}
      <p>
        <Anchor component={Link} to={paths.verify()}>
          {t('verify')}
        </Anchor>
      </p>
    </section>
  );
}
