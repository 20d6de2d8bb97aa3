import { IconBook2 } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import statistics from '../../docs/statistics.md?raw'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DocumentView } from '../ui/document-view.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { type Block, readDocument } from '../ui/read-document.ts'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import type { MethodSearch } from './impact-search.ts'
import { ReadingGuidePanel } from './reading-guide-panel.tsx'

const [title, ...blocks] = readDocument(statistics)
const sections = blocks.filter(block => block.kind === 'heading')

/** docs/statistics.md, the very file, for whoever has no reason to believe us. */
export function MethodPage(): ReactNode {
  const search = useSearch({ from: '/impact/method' })
  const navigate = useNavigate({ from: '/impact/method' })

  function change(part: MethodSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title={headingOf(title)}
        back={<TextLink to="/impact">Studies</TextLink>}
        actions={
          <Button icon={<IconBook2 size={16} aria-hidden />} onClick={() => change({ guide: 'yes' })}>
            How to read this
          </Button>
        }
      />
      <Card>
        <nav aria-label="Contents">
          <ul className={css.contents}>
            {sections.map(section => (
              <li key={section.id}>
                <TextLink to="/impact/method" hash={section.id}>
                  {section.text}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
        <DocumentView blocks={blocks} linkOf={linkOf} />
      </Card>
      {search.guide === 'yes' ? <ReadingGuidePanel onClose={() => change({ guide: undefined })} /> : null}
    </>
  )
}

function headingOf(block: Block | undefined): string {
  return block?.kind === 'heading' ? block.text : 'How impact is computed'
}

/** The other document stands beside this page; what lies in the repository has no address here. */
function linkOf(href: string, text: string): ReactNode {
  if (href !== 'how-to-read-impact.md') return null
  return (
    <TextLink to="/impact/method" search={{ guide: 'yes' }}>
      {text}
    </TextLink>
  )
}
