import type { ReactNode } from 'react'
import { SidePanel } from '../ui/side-panel.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import { readingGuide } from './reading-guide.ts'

/** "How to read this", beside whatever is read. */
export function ReadingGuidePanel({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <SidePanel title="How to read this" subtitle="Two minutes, no statistics." onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and a keyboard must reach what scrolls */}
      <section className={css.guide} tabIndex={0} aria-label="How to read this">
        {readingGuide.map(section => (
          <section key={section.heading}>
            <h3>{section.heading}</h3>
            <p>{section.text}</p>
          </section>
        ))}
        <p>
          <TextLink to="/impact/method">How it is computed, and how often it is wrong</TextLink>
        </p>
      </section>
    </SidePanel>
  )
}
